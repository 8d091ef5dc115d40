import { useCallback, useSyncExternalStore } from "react";
import { useDesk } from "../app/desk.ts";
import type { Writing } from "./writings.ts";

export function useWriting(id: string): Writing {
  const { writings } = useDesk();
  const subscribe = useCallback((listener: () => void) => writings.subscribe(id, listener), [writings, id]);
  return useSyncExternalStore(subscribe, () => writings.get(id));
}
