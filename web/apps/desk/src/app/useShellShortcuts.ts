import { runLastAction } from "@candor/ui";
import { useLocation } from "wouter";
import type { Frame } from "./frame.ts";
import { listPath } from "./paths.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** The keys that hold everywhere. */
export function useShellShortcuts(frame: Frame): void {
  const [, go] = useLocation();
  useShortcuts([
    { keys: "[", run: frame.toggleSidebar },
    { keys: "]", run: frame.togglePanel },
    { keys: "?", run: frame.openSheet },
    { keys: "/", run: () => go("/search") },
    { keys: "Mod+k", run: () => go("/search"), in_fields: true },
    { keys: "c", run: frame.openNew },
    { keys: "z", run: runLastAction },
    { keys: "Mod+z", run: runLastAction },
    { keys: "g i", run: () => go(listPath("mine")) },
    { keys: "g u", run: () => go(listPath("unassigned")) },
    { keys: "g t", run: () => go(listPath("team")) },
    { keys: "g a", run: () => go(listPath("open")) },
    { keys: "g c", run: () => go(listPath("closed")) },
  ]);
}
