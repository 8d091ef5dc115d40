import type { T } from "@candor/i18n";
import { fold } from "@candor/ui";
import type { SettingsPage } from "./pages.ts";

export interface FoundPage {
  page: SettingsPage;
  /** The words that matched, to show why the page was found. */
  words: string[];
}

/** Finds settings by any of their words, whatever the accents. Names of pages come before words on pages. */
export function findPages(pages: SettingsPage[], query: string, t: T): FoundPage[] {
  const wanted = fold(query.trim()).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return pages.map(page => ({ page, words: [] }));
  const found = pages.flatMap(page => {
    const words = t(page.words)
      .split(/[,，、]/)
      .map(word => word.trim());
    const whole = fold([t(page.title), t(page.text), ...words].join(" "));
    if (!wanted.every(part => whole.includes(part))) return [];
    const hits = words.filter(word => wanted.some(part => fold(word).includes(part)));
    const rank = wanted.every(part => fold(t(page.title)).includes(part)) ? 0 : hits.length > 0 ? 1 : 2;
    return [{ page, words: hits, rank }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ page, words }) => ({ page, words }));
}
