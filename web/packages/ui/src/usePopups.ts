import { useEffect, useState } from "react";

type Popups = typeof import("./popups.ts");

let popups: Popups | null = null;
let loading: Promise<Popups> | null = null;

/** Placing and trapping weigh a quarter of the page and are first needed after it: they come as a chunk of their own. */
export function loadPopups(): Promise<Popups> {
  loading ??= import("./popups.ts").then(
    it => {
      popups = it;
      return it;
    },
    (error: unknown) => {
      // Asked for anew at the next opening.
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The popups once they are wanted and here; at once when they have been loaded before. */
export function usePopups(is_wanted: boolean): Popups | null {
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!is_wanted || popups) return;
    let is_here = true;
    loadPopups().then(
      () => is_here && setLoaded(true),
      () => {},
    );
    return () => {
      is_here = false;
    };
  }, [is_wanted]);
  return popups;
}
