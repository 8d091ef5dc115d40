/** Finds addresses in plain text. Only http, https and mail: nothing else ever becomes a link. */
export interface Piece {
  text: string;
  href: string | null;
}

const FOUND =
  /\bhttps?:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+\.[^\s<>"'`]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(FOUND)) {
    const words = trimEnd(match[0]);
    if (match.index > end) found.push({ text: text.slice(end, match.index), href: null });
    found.push({ text: words, href: hrefOf(words) });
    end = match.index + words.length;
  }
  if (end < text.length) found.push({ text: text.slice(end), href: null });
  return found;
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
