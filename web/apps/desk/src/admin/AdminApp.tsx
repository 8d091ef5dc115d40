import { loadArea, useLocale, useT } from "@candor/i18n";
import { Skeleton } from "@candor/ui";
import { useEffect, useState } from "react";
import { AdminFrame } from "./frame/AdminFrame.tsx";

/** The settings: an area of their own with their own texts, loaded when first opened. */
export function AdminApp() {
  const t = useT();
  // The texts of the area come and go with the language.
  useLocale();
  const [is_ready, setReady] = useState(false);
  useEffect(() => {
    let is_here = true;
    void loadArea("admin").then(() => is_here && setReady(true));
    return () => {
      is_here = false;
    };
  }, []);
  if (!is_ready) return <Skeleton lines={6} label={t("loading")} />;
  return <AdminFrame />;
}
