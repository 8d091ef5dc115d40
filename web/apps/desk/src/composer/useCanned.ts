import type { CannedReply } from "@candor/api";
import { useEffect, useSyncExternalStore } from "react";
import { useDesk } from "../app/desk.ts";
import type { SharedState } from "../app/sharedList.ts";

/** The canned replies, loaded as soon as somebody looks. */
export function useCanned(is_wanted = true): SharedState<CannedReply> {
  const { canned } = useDesk();
  useEffect(() => {
    if (is_wanted) void canned.load();
  }, [canned, is_wanted]);
  return useSyncExternalStore(canned.subscribe, canned.current);
}
