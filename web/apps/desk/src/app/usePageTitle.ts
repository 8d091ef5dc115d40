import { useT } from "@candor/i18n";
import { useCounts, useMe } from "@candor/realtime";
import { useEffect } from "react";

/** The title of the browser tab: how many unread tickets are mine, the page, the workspace. */
export function usePageTitle(page: string): void {
  const t = useT();
  const { workspace } = useMe();
  const unread = useCounts()?.unread_mine ?? 0;
  useEffect(() => {
    const title = t("page-title", { page, workspace: workspace.name });
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }, [t, page, workspace.name, unread]);
}
