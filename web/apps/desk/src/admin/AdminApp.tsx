import { loadArea, useT } from "@candor/i18n";
import { Skeleton } from "@candor/ui";
import { useEffect, useState } from "react";
import { usePageTitle } from "../app/usePageTitle.ts";

/** The settings pages: an area of their own with its own texts, loaded when first opened. */
export function AdminApp() {
  const t = useT();
  const [is_ready, setReady] = useState(false);
  useEffect(() => {
    void loadArea("admin").then(() => setReady(true));
  }, []);
  if (!is_ready) return <Skeleton lines={6} label={t("loading")} />;
  return <Settings />;
}

function Settings() {
  const t = useT();
  usePageTitle(t("settings-title"));
  return (
    <main>
      <h1>{t("settings-title")}</h1>
    </main>
  );
}
