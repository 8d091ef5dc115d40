/** The extra questions of a form: their keys, order and what of them is sent. */
import type { CustomField } from "@candor/api";
import type { FormField } from "../../data/types.ts";

export const MAX_QUESTIONS = 30;
/** Names of the fields every form has. */
const TAKEN = ["name", "email", "subject", "message", "files"];

const LATIN: Record<string, string> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
  ə: "a",
  ı: "i",
  đ: "d",
  ß: "ss",
  ø: "o",
  æ: "ae",
  ł: "l",
};

/** A key for the API out of what the question says; keys never change afterwards, because tickets carry them. */
export function keyFor(label: string, others: string[]): string {
  const plain = label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const latin = [...plain].map(char => LATIN[char] ?? char).join("");
  const base =
    latin
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "")
      .slice(0, 32) || "question";
  const used = new Set([...TAKEN, ...others]);
  if (!used.has(base)) return base;
  let at = 2;
  while (used.has(`${base}_${at}`)) at += 1;
  return `${base}_${at}`;
}

export function newQuestion(): FormField {
  return { key: "", label: "", kind: "text", is_required: false, choices: [] };
}

export function movedQuestion(questions: FormField[], at: number, step: -1 | 1): FormField[] {
  const to = at + step;
  const question = questions[at];
  if (!question || to < 0 || to >= questions.length) return questions;
  const next = questions.filter((_, index) => index !== at);
  next.splice(to, 0, question);
  return next;
}

/** As the server takes them: new ones get their key, and only choices have choices. */
export function questionsToSend(questions: FormField[]): FormField[] {
  const keys = questions.map(it => it.key).filter(Boolean);
  return questions.map(it => {
    const label = it.label.trim();
    const key = it.key || keyFor(label, keys);
    keys.push(key);
    return { ...it, key, label, choices: it.kind === "choice" ? it.choices : [] };
  });
}

/** What a site's owner types: an origin without path, in small letters. */
export function cleanOrigin(text: string): string {
  const bare = text.trim();
  if (bare === "") return "";
  try {
    return new URL(/^https?:\/\//i.test(bare) ? bare : `https://${bare}`).origin;
  } catch {
    return bare;
  }
}

/** Fields of tickets that customers can be asked for: those that name records are nothing for outsiders. */
export function formFields(fields: CustomField[]): CustomField[] {
  return fields.filter(
    it => it.subject === "ticket" && it.is_active && it.kind !== "contact" && it.kind !== "organization",
  );
}
