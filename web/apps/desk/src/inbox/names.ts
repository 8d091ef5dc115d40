import type { Status, TicketRow } from "@candor/api";
import type { MessageKey, T } from "@candor/i18n";

const BUILTIN = new Set(["new", "open", "waiting", "resolved", "closed"]);

/** The shipped statuses are named by keys and translated; what a workspace adds has its own words. */
export function statusName(status: Status | undefined, t: T): string {
  if (!status) return "";
  const key = `status-${status.name}` as Extract<MessageKey, `status-${string}`>;
  return status.is_builtin !== false && BUILTIN.has(status.name) ? t(key) : status.name;
}

export function contactName(ticket: Pick<TicketRow, "contact">, t: T): string {
  return ticket.contact?.name || ticket.contact?.email || t("row-unknown");
}

export function subjectOf(ticket: Pick<TicketRow, "subject">, t: T): string {
  return ticket.subject.trim() || t("row-no-subject");
}
