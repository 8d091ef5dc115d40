/** One chunk per language and area; only the active language is ever loaded. */
import type { LocaleId } from "./locales.ts";

/** `desk` is needed at once; the others come with their pages. */
export type Area = "desk" | "admin" | "contacts" | "search";
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
  admin: {
    en: () => import("virtual:ftl/en/admin"),
    el: () => import("virtual:ftl/el/admin"),
    ro: () => import("virtual:ftl/ro/admin"),
    az: () => import("virtual:ftl/az/admin"),
    zh: () => import("virtual:ftl/zh/admin"),
    hr: () => import("virtual:ftl/hr/admin"),
  },
  contacts: {
    en: () => import("virtual:ftl/en/contacts"),
    el: () => import("virtual:ftl/el/contacts"),
    ro: () => import("virtual:ftl/ro/contacts"),
    az: () => import("virtual:ftl/az/contacts"),
    zh: () => import("virtual:ftl/zh/contacts"),
    hr: () => import("virtual:ftl/hr/contacts"),
  },
  search: {
    en: () => import("virtual:ftl/en/search"),
    el: () => import("virtual:ftl/el/search"),
    ro: () => import("virtual:ftl/ro/search"),
    az: () => import("virtual:ftl/az/search"),
    zh: () => import("virtual:ftl/zh/search"),
    hr: () => import("virtual:ftl/hr/search"),
  },
};
