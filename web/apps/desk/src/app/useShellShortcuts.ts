import { useT } from "@candor/i18n";
import { runLastAction } from "@candor/ui";
import type { Frame } from "./frame.ts";
import { listPath } from "./paths.ts";
import { useGo } from "./useArea.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** The keys that hold everywhere. */
export function useShellShortcuts(frame: Frame): void {
  const t = useT();
  const go = useGo();
  useShortcuts([
    { act: "sidebar", run: frame.toggleSidebar, label: t("sidebar-toggle") },
    { act: "panel", run: frame.togglePanel, label: t("panel-toggle") },
    { act: "sheet", run: frame.openSheet, label: t("nav-shortcuts") },
    { act: "search", run: () => go("/search") },
    { act: "palette", run: () => frame.openPalette() },
    { act: "new", run: frame.openNew },
    { act: "undo", run: runLastAction },
    { act: "go-mine", run: () => go(listPath("mine")) },
    { act: "go-mentions", run: () => go(listPath("mentions")) },
    { act: "go-following", run: () => go(listPath("following")) },
    { act: "go-unassigned", run: () => go(listPath("unassigned")) },
    { act: "go-team", run: () => go(listPath("team")) },
    { act: "go-open", run: () => go(listPath("open")) },
    { act: "go-closed", run: () => go(listPath("closed")) },
  ]);
}
