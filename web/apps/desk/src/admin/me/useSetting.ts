import type { MeChange } from "@candor/api";
import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { problemText } from "../data/problemText.ts";

/** Changes one of the agent's own settings at once; a refusal takes it back and says why. */
export function useSetting(): (change: MeChange) => void {
  const t = useT();
  const desk = useDesk();
  return change =>
    void desk.changeMe(change).catch((error: unknown) => toast(problemText(error, t), { tone: "danger" }));
}
