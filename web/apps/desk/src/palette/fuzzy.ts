/** How well a text answers a few typed letters; 0 is not at all. Case and accents do not count. */
import { fold } from "@candor/ui";

const WORD_START = /(^|[^\p{L}\p{N}])$/u;

export function score(text: string, query: string): number {
  const wanted = fold(query.trim());
  if (wanted === "") return 1;
  const whole = fold(text);
  const at = whole.indexOf(wanted);
  const shorter = 1 / (1 + whole.length / 40);
  if (at === 0) return 100 + shorter;
  if (at > 0 && isWordStart(whole, at)) return 80 + shorter;
  const words = wanted.split(/\s+/);
  if (words.length > 1 && words.every(word => startsWord(whole, word))) return 70 + shorter;
  if (at > 0) return 50 + shorter;
  if (words.length > 1 && words.every(word => whole.includes(word))) return 40 + shorter;
  const initials = matchInitials(whole, wanted.replace(/\s+/g, ""));
  return initials > 0 ? initials + shorter : 0;
}

function isWordStart(text: string, at: number): boolean {
  return WORD_START.test(text.slice(0, at));
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return true;
  return false;
}

/** Letters in order, each going on where the last one was or beginning a word: "atm" finds "Assign to me". */
function matchInitials(text: string, letters: string): number {
  if (letters.length < 2) return 0;
  const find = (from: number, letter: number): boolean => {
    if (letter === letters.length) return true;
    for (let at = from; at < text.length; at += 1) {
      const goes_on = letter > 0 && at === from;
      if (text[at] === letters[letter] && (goes_on || isWordStart(text, at)) && find(at + 1, letter + 1)) return true;
    }
    return false;
  };
  return find(0, 0) ? 20 : 0;
}
