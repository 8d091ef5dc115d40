export type { Area } from "./catalogues.ts";
export {
  compareNames,
  dayOf,
  formatAgo,
  formatBytes,
  formatClock,
  formatCount,
  formatDate,
  formatDay,
  formatFull,
  formatLanguage,
  formatList,
  formatNumber,
  formatSpan,
  formatWhen,
  setZone,
} from "./format.ts";
export { useLocale, useT } from "./hooks.ts";
export type { MessageKey } from "./keys.gen.ts";
export { INTL_TAGS, isLocale, LOCALE_NAMES, LOCALES, type LocaleId, matchLocale } from "./locales.ts";
export { loadServerTexts } from "./server.ts";
export { currentLocale, currentT, loadArea, setLocale, type T } from "./texts.ts";
