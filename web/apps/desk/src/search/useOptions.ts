import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { fold } from "@candor/ui";
import { useMemo } from "react";
import { useSuggestions } from "../composer/useSuggestions.ts";
import { fitting, isFree, type Option, optionsOf } from "./filters.ts";
import { FILTERS, type Filter, type FilterKey, filterAt, type Words, wordAt } from "./question.ts";

const MOST = 12;

export interface Offer {
  /** The filter the cursor is in; without one, names of filters are offered. */
  filter: (Filter & { key: FilterKey }) | null;
  options: (Option & { key: FilterKey })[];
  /** What stands behind the colon is not a value yet, so asking the server would only be told so. */
  is_unfinished: boolean;
}

/** A date of which something is still to come. */
function isBegunDate(key: FilterKey, typed: string): boolean {
  const is_date = key === "before" || key === "after" || key === "on";
  return is_date && /^[\d.-]*$/.test(typed) && !/^\d{4}(-\d{2}){0,2}$|^\d{1,2}\.\d{1,2}\.\d{4}$/.test(typed);
}

/** What may be written where the cursor is. */
export function useOptions(text: string, caret: number, words: Words): Offer {
  const t = useT();
  const catalog = useCatalog();
  const found = filterAt(text, caret, words);
  const key = found?.key ?? null;
  const contacts = useSuggestions(key === "from" ? (found?.value ?? "") : "");
  // The filter is found anew on each pass; its place and value tell whether it is another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  return useMemo(() => {
    if (found && key) {
      const all =
        key === "from"
          ? contacts.map(it => ({ value: it.address, label: it.name || it.address, detail: it.address }))
          : optionsOf(key, catalog, t);
      const typed = found.value;
      const options = key === "from" ? all : fitting(all, typed, MOST);
      const is_known = all.some(it => fold(it.value) === fold(typed) && !it.value.endsWith("="));
      return {
        filter: { ...found, key },
        options: options.map(it => ({ ...it, key })),
        is_unfinished: typed === "" || (!isFree(key) && !is_known && (options.length > 0 || isBegunDate(key, typed))),
      };
    }
    const word = wordAt(text, caret);
    const is_name = (it: FilterKey) => {
      const wanted = fold(word?.text ?? "");
      return word !== null && (fold(words.names[it]).startsWith(wanted) || it.startsWith(wanted));
    };
    return {
      filter: null,
      options: FILTERS.filter(is_name).map(it => ({
        key: it,
        value: `${words.names[it]}:`,
        label: `${words.names[it]}:`,
        detail: t(`search-about-${it}`),
      })),
      is_unfinished: false,
    };
  }, [found?.start, found?.end, found?.value, key, contacts, catalog, t, text, caret, words]);
}
