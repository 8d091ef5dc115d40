import { runLastAction } from "@candor/ui";
import { useLocation } from "wouter";
import type { Frame } from "./frame.ts";
import { listPath } from "./paths.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** The keys that hold everywhere. */
export function useShellShortcuts(frame: Frame): void {
  const [, go] = useLocation();
  useShortcuts([
    { act: "sidebar", run: frame.toggleSidebar },
    { act: "panel", run: frame.togglePanel },
    { act: "sheet", run: frame.openSheet },
    { act: "search", run: () => go("/search") },
    { act: "palette", run: () => frame.openPalette() },
    { act: "new", run: frame.openNew },
    { act: "undo", run: runLastAction },
    { act: "go-mine", run: () => go(listPath("mine")) },
    { act: "go-unassigned", run: () => go(listPath("unassigned")) },
    { act: "go-team", run: () => go(listPath("team")) },
    { act: "go-open", run: () => go(listPath("open")) },
    { act: "go-closed", run: () => go(listPath("closed")) },
  ]);
}
