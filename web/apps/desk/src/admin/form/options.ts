import { LOCALE_NAMES, LOCALES } from "@candor/i18n";
import { zones } from "../../signin/zones.ts";

/** The languages, each in its own words. */
export function localeOptions(): { id: string; label: string; lang: string }[] {
  return LOCALES.map(locale => ({ id: locale, label: LOCALE_NAMES[locale], lang: locale }));
}

/** The zones the browser knows, and the current one even if the browser does not know it. */
export function zoneOptions(current: string): { id: string; label: string }[] {
  return [...new Set([...(current ? [current] : []), ...zones()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map(zone => ({ id: zone, label: zone.replaceAll("_", " ") }));
}
