/** Texts the server says by itself, for pages that show what customers will read. */
import type { LocaleId } from "./locales.ts";
import { makeBundle } from "./texts.ts";

const TEXTS: Record<LocaleId, () => Promise<{ text: string }>> = {
  en: () => import("virtual:ftl/en/server"),
  el: () => import("virtual:ftl/el/server"),
  ro: () => import("virtual:ftl/ro/server"),
  az: () => import("virtual:ftl/az/server"),
  zh: () => import("virtual:ftl/zh/server"),
  hr: () => import("virtual:ftl/hr/server"),
};

/** A function that says the server's texts in a language, whichever language the desk has. */
export async function loadServerTexts(
  locale: LocaleId,
): Promise<(key: string, args: Record<string, string>) => string> {
  const { text } = await TEXTS[locale]();
  const bundle = makeBundle(locale, [text]);
  return (key, args) => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, args, []) : "";
  };
}
