/** The active language: its catalogue, and t(), the only way text reaches the screen. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Area, CATALOGUES } from "./catalogues.ts";
import type { MessageArgs, MessageKey } from "./keys.gen.ts";
import { INTL_TAGS, type LocaleId } from "./locales.ts";

type Args<K extends MessageKey> = MessageArgs[K] extends null ? [] : [args: MessageArgs[K]];
export type T = <K extends MessageKey>(key: K, ...args: Args<K>) => string;

const listeners = new Set<() => void>();
const areas = new Set<Area>(["desk"]);
const loads = new Map<Area, Promise<void>>();
let wanted: LocaleId = "en";
let n_asked = 0;
let n_shown = 0;
let active: LocaleId = "en";
let bundle = new FluentBundle("en");
/** A new function per language, so that whoever memoises on t sees the change. */
let translate: T = make();

export function currentLocale(): LocaleId {
  return active;
}

export function currentT(): T {
  return translate;
}

export function subscribeLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function setLocale(locale: LocaleId): Promise<void> {
  wanted = locale;
  n_asked += 1;
  const turn = n_asked;
  const texts = await Promise.all([...areas].map(area => CATALOGUES[area][locale]()));
  const next = makeBundle(
    locale,
    texts.map(it => it.text),
  );
  // What was asked for later, a language or an area more, has come before this.
  if (turn < n_shown) return;
  n_shown = turn;
  active = locale;
  bundle = next;
  translate = make();
  if (typeof document !== "undefined") document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

/** Adds an area's texts in the active language; pages that come later wait for it (`use`) before they show. */
export function loadArea(area: Area): Promise<void> {
  let load = loads.get(area);
  if (!load) {
    areas.add(area);
    load = setLocale(wanted);
    loads.set(area, load);
  }
  return load;
}

export function makeBundle(locale: LocaleId, texts: string[]): FluentBundle {
  // Isolation marks would end up in copied text and titles; names are isolated by <bdi> and dir=auto instead.
  const made = new FluentBundle(INTL_TAGS[locale], { useIsolating: false });
  for (const text of texts) made.addResource(new FluentResource(text), { allowOverrides: true });
  return made;
}

function make(): T {
  return (key, ...args) => {
    const message = bundle.getMessage(key);
    if (!message?.value) return key;
    return bundle.formatPattern(message.value, (args[0] ?? null) as Record<string, FluentVariable> | null, []);
  };
}
