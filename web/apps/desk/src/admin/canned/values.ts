/** From a canned reply to its form and back. */
import type { CannedReplyInput, CannedText, StoredFile, WholeCannedReply } from "@candor/api";
import { textToHtml } from "@candor/editor/text";

export const VARIABLES = [
  "contact.name",
  "contact.first_name",
  "contact.email",
  "organization.name",
  "ticket.number",
  "ticket.subject",
  "agent.name",
  "agent.first_name",
  "agent.email",
  "brand.name",
  "workspace.name",
] as const;

/** Everybody, oneself, or the id of a team. */
export type Whose = "all" | "own" | (string & {});

export interface Values {
  title: string;
  shortcut: string;
  whose: Whose;
  /** HTML by language; the empty key is the text of all others. */
  texts: Record<string, string>;
  files: StoredFile[];
}

export function valuesOf(reply: WholeCannedReply | null, can_share: boolean): Values {
  if (!reply) return { title: "", shortcut: "", whose: can_share ? "all" : "own", texts: { "": "" }, files: [] };
  return {
    title: reply.title,
    shortcut: reply.shortcut,
    whose: reply.agent_id ? "own" : (reply.team_id ?? "all"),
    texts: Object.fromEntries(reply.texts.map(text => [text.locale ?? "", htmlOf(text)])),
    // Pictures in the text are the text's own; the rest goes along with it.
    files: reply.files.filter(file => !reply.texts.some(text => text.html?.includes(file.id))),
  };
}

function htmlOf(text: CannedText): string {
  return text.html ?? textToHtml(text.text);
}

export function inputOf(values: Values): CannedReplyInput {
  return {
    title: values.title.trim(),
    shortcut: values.shortcut.trim().replace(/^\//, ""),
    is_own: values.whose === "own",
    team_id: values.whose === "own" || values.whose === "all" ? null : values.whose,
    texts: Object.entries(values.texts)
      .filter(([locale, html]) => locale === "" || !isBlankHtml(html))
      .map(([locale, html]) => ({ locale: locale || null, html })),
    files: values.files.map(file => file.id),
  };
}

export function isBlankHtml(html: string): boolean {
  return html.replace(/<(?!img)[^>]*>/g, "").trim() === "";
}
