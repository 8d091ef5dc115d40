/** Quotes what is selected in a message into the answer. */
import { escapeHtml, textToHtml } from "@candor/editor/text";
import type { Desk } from "../app/desk.ts";

/** What is selected in a message, be it on the page itself or in the frame of a mail's HTML; empty without. */
export function selectedIn(message_id: string): string {
  const card = document.querySelector(`[data-message="${CSS.escape(message_id)}"]`);
  const own = document.getSelection();
  if (own && !own.isCollapsed && card?.contains(own.anchorNode)) return own.toString().trim();
  const inside = card?.querySelector("iframe")?.contentDocument?.getSelection();
  return inside && !inside.isCollapsed ? inside.toString().trim() : "";
}

/** After what is written already, with an empty line to go on. */
export function quoteInto(desk: Desk, ticket_id: string, text: string): void {
  const now = desk.writings.get(ticket_id);
  const quoted = quote(text);
  desk.writings.write(ticket_id, {
    html: `${now.is_blank ? "" : now.html}${quoted.html}<p></p>`,
    text: `${now.is_blank ? "" : `${now.text}\n\n`}${quoted.text}\n\n`,
    is_blank: false,
    is_open: true,
    wants_focus: true,
    version: now.version + 1,
  });
}

export function quote(text: string): { html: string; text: string } {
  const clean = text.trim();
  const html = clean ? textToHtml(clean) : `<p>${escapeHtml(clean)}</p>`;
  const lines = clean.split("\n").map(line => `> ${line}`.trimEnd());
  return { html: `<blockquote>${html}</blockquote>`, text: lines.join("\n") };
}
