import { useMe } from "@candor/realtime";
import { type ActId, keyOfAct } from "./keymap.ts";
import { settingsOf } from "./settings.ts";

/** The key of an act as this agent has bound it, to be shown beside it. */
export function useKeys(): (act: ActId) => string | undefined {
  const { keys } = settingsOf(useMe());
  return act => keyOfAct(act, keys);
}
