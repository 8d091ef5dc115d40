/** Who gets what: the right people for each kind of answer, always visible and editable. */
import type { Addr } from "@candor/api";
import type { TicketEntry } from "@candor/realtime";
import type { Mode, Writing } from "./writings.ts";

export function recipientsFor(mode: Mode, ticket: TicketEntry): Pick<Writing, "to" | "cc" | "bcc"> {
  const nobody = { to: [] as Addr[], cc: [] as Addr[], bcc: [] as Addr[] };
  if (mode === "note" || mode === "forward") return nobody;
  const defaults = ticket.reply_defaults;
  const contact = ticket.contact?.email ? [{ name: ticket.contact.name, address: ticket.contact.email }] : [];
  const to = defaults?.to.length ? defaults.to : contact;
  return { to, cc: mode === "reply_all" ? (defaults?.cc ?? []) : [], bcc: [] };
}

/** Those in copy stay in copy unless the agent takes them out. */
export function firstMode(ticket: TicketEntry): Mode {
  return ticket.reply_defaults?.cc.length ? "reply_all" : "reply";
}
