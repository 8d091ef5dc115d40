/** Recipients as typed and pasted: `Ana <ana@x.test>, ben@x.test; "Pop, Ion" <ion@x.test>`. */
import type { Addr } from "@candor/api";

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u;

export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Splits at commas, semicolons and line ends, but not inside quotes or angle brackets. */
export function parseAddresses(text: string): Addr[] {
  const parts: string[] = [];
  let part = "";
  let is_quoted = false;
  let is_angled = false;
  for (const char of text) {
    if (char === '"') is_quoted = !is_quoted;
    if (char === "<" && !is_quoted) is_angled = true;
    if (char === ">") is_angled = false;
    if (/[,;\n]/.test(char) && !is_quoted && !is_angled) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  parts.push(part);
  return parts.map(parseOne).filter(it => it.address !== "");
}

function parseOne(text: string): Addr {
  const named = /^(.*)<([^<>]*)>\s*$/su.exec(text);
  if (!named) return { name: "", address: text.trim().replace(/^mailto:/i, "") };
  const name = (named[1] ?? "")
    .trim()
    .replace(/^"(.*)"$/s, "$1")
    .replace(/\\(.)/g, "$1");
  return { name, address: (named[2] ?? "").trim() };
}

export function sameAddress(a: Addr, b: Addr): boolean {
  return a.address.toLowerCase() === b.address.toLowerCase();
}

/** The list with more of them, each address once. */
export function addAddresses(list: Addr[], more: Addr[]): Addr[] {
  const all = [...list];
  for (const it of more) if (!all.some(other => sameAddress(other, it))) all.push(it);
  return all;
}

export function without(list: Addr[], others: Addr[]): Addr[] {
  return list.filter(it => !others.some(other => sameAddress(other, it)));
}

export function showAddress(it: Addr): string {
  return it.name && it.name !== it.address ? `${it.name} <${it.address}>` : it.address;
}
