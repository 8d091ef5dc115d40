/** One chunk per language and area; only the active language is ever loaded. */
import type { LocaleId } from "./locales.ts";

/** `desk` is needed at once; `settings` comes with the settings pages. */
export type Area = "desk" | "settings";
type Load = () => Promise<{ text: string }>;

export const CATALOGUES: Record<Area, Record<LocaleId, Load>> = {
  desk: {
    en: () => import("virtual:ftl/en/desk"),
    el: () => import("virtual:ftl/el/desk"),
    ro: () => import("virtual:ftl/ro/desk"),
    az: () => import("virtual:ftl/az/desk"),
    zh: () => import("virtual:ftl/zh/desk"),
    hr: () => import("virtual:ftl/hr/desk"),
  },
  settings: {
    en: () => import("virtual:ftl/en/settings"),
    el: () => import("virtual:ftl/el/settings"),
    ro: () => import("virtual:ftl/ro/settings"),
    az: () => import("virtual:ftl/az/settings"),
    zh: () => import("virtual:ftl/zh/settings"),
    hr: () => import("virtual:ftl/hr/settings"),
  },
};
