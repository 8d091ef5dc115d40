/**
 * Finds addresses in plain text, and in what our own people wrote also tickets (#12) and colleagues who are asked.
 * Only http, https and mail become links; nothing is ever fetched from elsewhere to show one.
 */
export interface Piece {
  text: string;
  href: string | null;
  /** The id or number of a ticket of ours. */
  ticket?: string;
  is_mention?: boolean;
}

export interface Wanted {
  /** Where the desk itself lies: its own addresses of tickets are known by it. */
  origin?: string;
  /** #12 means a ticket: only among ourselves, for customers have numbers of their own. */
  has_numbers?: boolean;
  /** Names of those a note asks. */
  names?: readonly string[];
}

const FOUND =
  /\bhttps?:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+\.[^\s<>"'`]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Not within a word, nor in what only looks alike: &#12; or #12.5 or #12-34. */
const NUMBER = /(?<![\p{L}\p{N}&#/])#(\d{1,12})(?![\p{L}\p{N}]|[.,-]\d)/gu;

export function pieces(text: string, wanted: Wanted = {}): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(FOUND)) {
    const words = trimEnd(match[0]);
    if (match.index > end) found.push(...plain(text.slice(end, match.index), wanted));
    const href = hrefOf(words);
    const ticket = ticketOf(href, wanted.origin);
    found.push({ text: words, href, ...(ticket === null ? {} : { ticket }) });
    end = match.index + words.length;
  }
  if (end < text.length) found.push(...plain(text.slice(end), wanted));
  return found;
}

/** What lies between addresses. */
function plain(text: string, { has_numbers, names = [] }: Wanted): Piece[] {
  const marks: { at: number; piece: Piece }[] = [];
  for (const name of names) {
    const words = `@${name}`;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      // The beginning of a longer name is another one.
      if (!/^[\p{L}\p{N}]/u.test(text.slice(at + words.length)))
        marks.push({ at, piece: { text: words, href: null, is_mention: true } });
  }
  if (has_numbers)
    for (const match of text.matchAll(NUMBER))
      marks.push({ at: match.index, piece: { text: match[0], href: null, ticket: match[1] ?? "" } });
  marks.sort((a, b) => a.at - b.at || b.piece.text.length - a.piece.text.length);
  const found: Piece[] = [];
  let end = 0;
  for (const { at, piece } of marks) {
    if (at < end) continue;
    if (at > end) found.push({ text: text.slice(end, at), href: null });
    found.push(piece);
    end = at + piece.text.length;
  }
  if (end < text.length) found.push({ text: text.slice(end), href: null });
  return found;
}

/** The ticket an address of this desk leads to. */
export function ticketOf(href: string, origin: string | undefined): string | null {
  if (!origin || !href.startsWith(`${origin}/`)) return null;
  const path = href.slice(origin.length).split(/[?#]/)[0] ?? "";
  return /^\/(?:tickets|inbox\/[a-z]+)\/(tkt_[0-9a-z]{13}|\d{1,12})\/?$/.exec(path)?.[1] ?? null;
}

/** A sentence's own signs do not belong to the address, nor does a bracket that opened before it. */
function trimEnd(words: string): string {
  let text = words.replace(/[.,;:!?…»”’)\]}]+$/u, match => (match.startsWith(")") && words.includes("(") ? ")" : ""));
  if (text === "") text = words;
  return text;
}

function hrefOf(words: string): string {
  if (/^https?:/i.test(words)) return words;
  return words.includes("@") && !words.startsWith("www.") ? `mailto:${words}` : `https://${words}`;
}
