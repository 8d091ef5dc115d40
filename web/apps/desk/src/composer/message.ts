/** From what is written to what is sent. */
import type { NewMessage } from "@candor/api";
import { openVariables } from "@candor/editor/text";
import type { MessageKey, T } from "@candor/i18n";
import { isAddress } from "./addresses.ts";
import { fileIds, type Writing } from "./writings.ts";

export type Refusal =
  | { key: Extract<MessageKey, "composer-empty" | "composer-upload-wait" | "composer-no-recipient"> }
  | { key: "composer-bad-address"; address: string }
  | { key: "composer-variables"; names: string };

export function refusalText(why: Refusal, t: T): string {
  if (why.key === "composer-bad-address") return t(why.key, { address: why.address });
  return why.key === "composer-variables" ? t(why.key, { names: why.names }) : t(why.key);
}

/** Why it cannot be sent yet, or null. */
export function refusal(writing: Writing): Refusal | null {
  if (writing.files.some(it => it.progress !== null)) return { key: "composer-upload-wait" };
  if (writing.is_blank && fileIds(writing).length === 0) return { key: "composer-empty" };
  const open = openVariables(writing.text);
  if (open.length > 0) return { key: "composer-variables", names: open.join(", ") };
  if (writing.mode === "note") return null;
  const all = [...writing.to, ...writing.cc, ...writing.bcc];
  if (all.length === 0) return { key: "composer-no-recipient" };
  const bad = all.find(it => !isAddress(it.address));
  return bad ? { key: "composer-bad-address", address: bad.address } : null;
}

export interface Signature {
  html: string;
  text: string;
}

export function compose(
  writing: Writing,
  signature: Signature | null,
  seen_seq: number,
  status: string | null,
): NewMessage {
  const is_note = writing.mode === "note";
  const signed = is_note || !writing.has_signature ? null : signature;
  return {
    kind: is_note ? "note" : "reply",
    text: signed ? `${writing.text}\n\n-- \n${signed.text}` : writing.text,
    html: signed ? `${writing.html}<p>-- <br></p>${signed.html}` : writing.html,
    files: fileIds(writing),
    seen_seq,
    // A note keeps its words inside the team: it has no recipients, whatever was typed before.
    ...(is_note ? {} : { to: writing.to, cc: writing.cc, bcc: writing.bcc }),
    ...(status ? { status } : {}),
    ...(writing.mode === "forward" && writing.forward_of ? { forward_of: writing.forward_of } : {}),
    ...(writing.mode === "forward" && writing.subject.trim() ? { subject: writing.subject.trim() } : {}),
  };
}

/** The plain text of a signature. Only its text nodes are read; nothing of it runs. */
export function signatureOf(html: string): Signature | null {
  const lines = html
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
  const text = lines.replace(/\n{3,}/g, "\n\n").trim();
  return text || html.includes("<img") ? { html, text } : null;
}
