import { loadArea, useLocale } from "@candor/i18n";
import { useEffect, useState } from "react";

/** Whether the texts of an area are here; asks for them when it is first opened. */
export function useTexts(area: Parameters<typeof loadArea>[0]): boolean {
  // The texts of the area come and go with the language.
  useLocale();
  const [is_ready, setReady] = useState(false);
  useEffect(() => {
    let is_here = true;
    void loadArea(area).then(() => is_here && setReady(true));
    return () => {
      is_here = false;
    };
  }, [area]);
  return is_ready;
}
