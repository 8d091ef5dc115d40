import { useCallback, useSyncExternalStore } from "react";

const medias = new Map<string, MediaQueryList>();

/** One list per query for the whole desk: each new one costs a reading of the styles. */
function mediaOf(query: string): MediaQueryList {
  let media = medias.get(query);
  if (!media) {
    media = matchMedia(query);
    medias.set(query, media);
  }
  return media;
}

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = mediaOf(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaOf(query).matches);
}

/** One pane at a time. */
export const NARROW = "(width < 768px)";
/** No room for the panel as a column. */
export const NO_PANEL = "(width < 1280px)";
/** No room for the sidebar as a column. */
export const NO_SIDEBAR = "(width < 1024px)";
