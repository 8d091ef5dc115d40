import type { SavedSearch } from "@candor/api";
import { useEffect, useSyncExternalStore } from "react";
import { useDesk } from "../app/desk.ts";
import type { SharedState } from "../app/sharedList.ts";

/** Saved searches, loaded as soon as somebody looks; `after_ms` lets what matters more go first. */
export function useSaved(after_ms = 0): SharedState<SavedSearch> {
  const { saved } = useDesk();
  useEffect(() => {
    const timer = setTimeout(() => void saved.load(), after_ms);
    return () => clearTimeout(timer);
  }, [saved, after_ms]);
  return useSyncExternalStore(saved.subscribe, saved.current);
}
