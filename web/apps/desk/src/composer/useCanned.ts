import { useEffect, useSyncExternalStore } from "react";
import { useDesk } from "../app/desk.ts";
import type { CannedState } from "./canned.ts";

/** The canned replies, loaded as soon as somebody looks. */
export function useCanned(is_wanted = true): CannedState {
  const { canned } = useDesk();
  useEffect(() => {
    if (is_wanted) void canned.load();
  }, [canned, is_wanted]);
  return useSyncExternalStore(canned.subscribe, canned.current);
}
