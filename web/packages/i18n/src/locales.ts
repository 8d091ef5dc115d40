export const LOCALES = ["en", "el", "ro", "az", "zh", "hr"] as const;
export type LocaleId = (typeof LOCALES)[number];

/** Each language in its own words: a list of languages is read by those who cannot read the current one. */
export const LOCALE_NAMES: Record<LocaleId, string> = {
  en: "English",
  el: "Ελληνικά",
  ro: "Română",
  az: "Azərbaycanca",
  zh: "简体中文",
  hr: "Hrvatski",
};

/** English dates are day first, as most of those who choose English here expect. */
export const INTL_TAGS: Record<LocaleId, string> = {
  en: "en-GB",
  el: "el",
  ro: "ro",
  az: "az",
  zh: "zh-Hans",
  hr: "hr",
};

export function isLocale(text: string | null | undefined): text is LocaleId {
  return LOCALES.some(locale => locale === text);
}

/** The best of our languages for what a browser asks. */
export function matchLocale(wanted: readonly string[]): LocaleId {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0];
    if (isLocale(base)) return base;
  }
  return "en";
}
