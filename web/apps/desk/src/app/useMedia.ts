import { useCallback, useSyncExternalStore } from "react";

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** One pane at a time. */
export const NARROW = "(width < 768px)";
/** No room for the panel as a column. */
export const NO_PANEL = "(width < 1280px)";
/** No room for the sidebar as a column. */
export const NO_SIDEBAR = "(width < 1024px)";
