/**
 * What is typed into the search, taken apart the way the server does it. The server knows filters by their English
 * names; on screen they have the agent's words, and the English ones are understood too.
 */
import { fold } from "@candor/ui";

export const FILTERS = [
  "from",
  "assignee",
  "team",
  "tag",
  "status",
  "priority",
  "channel",
  "reason",
  "before",
  "after",
  "on",
  "has",
  "is",
  "number",
  "field",
] as const;
export type FilterKey = (typeof FILTERS)[number];

/** Other names of filters that the server takes. */
const ALSO: Record<string, FilterKey> = { to: "assignee", since: "after" };
const SCHEMES = new Set(["http", "https", "mailto", "tel"]);
const QUOTES = '"“”„«»';
const LETTER = /\p{Alphabetic}/u;
const NAME = /[\p{Alphabetic}_-]/u;
const SPACE = /\s/;

/** The agent's words for filters and for what filters may be. */
export interface Words {
  names: Record<FilterKey, string>;
  /** What the server takes for a value, by the value on screen; and the other way round. */
  plain: (key: FilterKey, value: string) => string;
  local: (key: FilterKey, value: string) => string;
}

export interface Filter {
  /** As it was written. */
  name: string;
  key: FilterKey | null;
  value: string;
  is_not: boolean;
  start: number;
  value_start: number;
  end: number;
}

function keyOf(name: string, words: Words): FilterKey | null {
  const wanted = fold(name);
  return (
    FILTERS.find(key => fold(words.names[key]) === wanted) ??
    FILTERS.find(key => key === wanted) ??
    (Object.hasOwn(ALSO, wanted) ? (ALSO[wanted] ?? null) : null)
  );
}

/** The filters of a question in their order: the place of one is what the server calls it by. */
export function filtersOf(text: string, words: Words): Filter[] {
  const filters: Filter[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const start = at;
    const next = text[at + 1] ?? "";
    const is_not = text[at] === "-" && next !== "" && next !== "-" && !SPACE.test(next);
    const from = is_not ? at + 1 : at;
    const head = headAt(text, from, words);
    if (head) {
      const { value, end } = readValue(text, head.value_start);
      filters.push({ ...head, value, is_not, start, end });
      at = end;
    } else at = QUOTES.includes(text[from] ?? " ") ? endOfQuote(text, from) : endOfWord(text, from);
  }
  return filters;
}

function headAt(text: string, from: number, words: Words): Pick<Filter, "name" | "key" | "value_start"> | null {
  let end = from;
  while (NAME.test(text[end] ?? "")) end += 1;
  if (end - from < 2 || text[end] !== ":" || !LETTER.test(text[from] ?? "")) return null;
  const name = text.slice(from, end);
  const rest = text.slice(end + 1);
  const key = keyOf(name, words);
  const is_prose = key === null && (rest === "" || SPACE.test(rest[0] ?? ""));
  if (is_prose || rest.startsWith("//") || rest.startsWith(":") || SCHEMES.has(name.toLowerCase())) return null;
  return { name, key, value_start: end + 1 };
}

function readValue(text: string, from: number): { value: string; end: number } {
  let value = "";
  let at = from;
  while (at < text.length && !SPACE.test(text[at] ?? "")) {
    if (QUOTES.includes(text[at] ?? " ")) {
      const end = endOfQuote(text, at);
      value += text.slice(at + 1, end).replace(/["“”„«»]$/, "");
      at = end;
    } else {
      value += text[at];
      at += 1;
    }
  }
  return { value: value.trim(), end: at };
}

function endOfQuote(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !QUOTES.includes(text[at] ?? " ")) at += 1;
  return Math.min(at + 1, text.length);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SPACE.test(text[at] ?? "")) at += 1;
  return at;
}

/** A value as it stands behind a colon: in quotes where it has to. */
export function quote(value: string): string {
  const bare = value.replace(/["“”„«»]/g, "");
  return bare === "" || SPACE.test(bare) ? `"${bare}"` : bare;
}

function rewrite(text: string, words: Words, write: (filter: Filter) => string | null): string {
  let written = "";
  let at = 0;
  for (const filter of filtersOf(text, words)) {
    const next = write(filter);
    if (next === null) continue;
    written += text.slice(at, filter.start) + next;
    at = filter.end;
  }
  return written + text.slice(at);
}

const not = (filter: Filter) => (filter.is_not ? "-" : "");

/** A value of a field is two things, each in quotes of its own where it has to be. */
function written(key: FilterKey, value: string): string {
  const at = key === "field" ? value.indexOf("=") : -1;
  if (at < 0) return quote(value);
  const rest = value.slice(at + 1);
  return `${quote(value.slice(0, at))}=${rest === "" ? "" : quote(rest)}`;
}

/** The question in the server's words; what cannot be understood stays, so that the server can say so. */
export function toPlain(text: string, words: Words): string {
  return rewrite(text, words, filter => {
    if (!filter.key) return null;
    const value = filter.value === "" ? "" : written(filter.key, words.plain(filter.key, filter.value));
    return `${not(filter)}${filter.key}:${value}`;
  });
}

/** A question of the server's words as the agent reads it. */
export function toLocal(text: string, words: Words): string {
  return rewrite(text, words, filter => {
    if (!filter.key) return null;
    const value = filter.value === "" ? "" : written(filter.key, words.local(filter.key, filter.value));
    return `${not(filter)}${words.names[filter.key]}:${value}`;
  });
}

/** The text without one of its filters. */
export function without(text: string, filter: Filter): string {
  return `${text.slice(0, filter.start).trimEnd()} ${text.slice(filter.end).trimStart()}`.trim();
}

/** The text with a filter begun at its end, ready for a value. */
export function withBegun(text: string, key: FilterKey, words: Words): string {
  const before = text.trimEnd();
  return `${before}${before === "" ? "" : " "}${words.names[key]}:`;
}

/** The text with another value in a filter, and where the cursor goes then. */
export function withValue(
  text: string,
  filter: Filter,
  key: FilterKey,
  value: string,
): { text: string; caret: number } {
  const is_whole = !(key === "field" && value.endsWith("="));
  const head = `${text.slice(0, filter.value_start)}${written(key, value)}`;
  const rest = text.slice(filter.end);
  const gap = is_whole && !SPACE.test(rest[0] ?? "") ? " " : "";
  return { text: `${head}${gap}${rest}`, caret: head.length + (is_whole ? 1 : 0) };
}

/** The filter the cursor is in or right behind. */
export function filterAt(text: string, caret: number, words: Words): Filter | undefined {
  return filtersOf(text, words).find(it => it.value_start <= caret && caret <= it.end);
}

/** The word the cursor is right behind, if it may become the name of a filter. */
export function wordAt(text: string, caret: number): { start: number; end: number; text: string } | null {
  let start = caret;
  while (start > 0 && !SPACE.test(text[start - 1] ?? "")) start -= 1;
  const word = text.slice(start, caret).replace(/^-/, "");
  if (word === "" || !SPACE.test(text[caret] ?? " ") || [...word].some(it => !NAME.test(it))) return null;
  return { start: caret - word.length, end: caret, text: word };
}
