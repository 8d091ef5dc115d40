import { useSyncExternalStore } from "react";
import type { LocaleId } from "./locales.ts";
import { currentLocale, currentT, subscribeLocale, type T } from "./texts.ts";

export function useT(): T {
  return useSyncExternalStore(subscribeLocale, currentT);
}

export function useLocale(): LocaleId {
  return useSyncExternalStore(subscribeLocale, currentLocale);
}
