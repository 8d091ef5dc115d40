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
  const [known, setKnown] = useState(popups);
  useEffect(() => {
    // They may have come since this was drawn without them, so what is asked here is what this one knows of.
    if (!is_wanted || known) return;
    let is_here = true;
    loadPopups().then(
      it => is_here && setKnown(it),
      () => {},
    );
    return () => {
      is_here = false;
    };
  }, [is_wanted, known]);
  return known ?? popups;
}
