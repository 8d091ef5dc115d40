/** What the palette offers and in which order: pure, so that it can be tested. */
import type { Command } from "@candor/ui";
import { score } from "./fuzzy.ts";

export const SECTIONS = ["recent", "ticket", "acts", "lists", "tickets", "contacts", "look", "settings"] as const;
export type Section = (typeof SECTIONS)[number];

export interface Entry extends Command {
  section: Section;
  /** Further words it is found by, less good than its name. */
  words?: string;
  /** Shown only when asked for: the single choices of a property would drown everything else. */
  is_deep?: boolean;
  /** Found by the server already: not to be judged again. */
  is_found?: boolean;
  run: () => void;
}

const MOST_RECENT = 5;
const MOST_OF_A_SECTION = 8;

export interface Group {
  section: Section;
  entries: Entry[];
}

/** Without a query: what was used last, then all but the deep ones. With one: the best of each section, best section first. */
export function arrange(entries: Entry[], query: string, recent: string[]): Group[] {
  if (query.trim() === "") {
    const last = recent.flatMap(id => entries.find(it => it.id === id) ?? []).slice(0, MOST_RECENT);
    const rest = entries.filter(it => !it.is_deep && !last.includes(it));
    return [
      { section: "recent" as const, entries: last },
      ...SECTIONS.map(section => ({ section, entries: rest.filter(it => it.section === section) })),
    ].filter(group => group.entries.length > 0);
  }
  const scored = entries.flatMap(entry => {
    const by_name = score(entry.label, query);
    const by_more = entry.words ? score(`${entry.label} ${entry.words}`, query) * 0.6 : 0;
    const best = Math.max(by_name, by_more, entry.is_found ? 45 : 0);
    const rank = recent.indexOf(entry.id);
    return best > 0 ? [{ entry, score: best + (rank < 0 ? 0 : (12 - rank) / 2) - (entry.is_deep ? 2 : 0) }] : [];
  });
  return SECTIONS.map(section => {
    const own = scored.filter(it => it.entry.section === section).sort((a, b) => b.score - a.score);
    return { section, best: own[0]?.score ?? 0, entries: own.slice(0, MOST_OF_A_SECTION).map(it => it.entry) };
  })
    .filter(group => group.entries.length > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ section, entries: chosen }) => ({ section, entries: chosen }));
}
