import { loadArea, useLocale } from "@candor/i18n";
import { use } from "react";
import { AdminFrame } from "./frame/AdminFrame.tsx";

/** The settings: an area of their own with their own texts, loaded when first opened. */
export function AdminApp() {
  // The texts of the area come and go with the language.
  useLocale();
  use(loadArea("admin"));
  return <AdminFrame />;
}
