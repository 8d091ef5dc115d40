/** The acts on one ticket that need nothing but the ticket: the same in the thread, in the list and in the palette. */
import { currentT, type T } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { toast } from "@candor/ui";
import type { Desk } from "../app/desk.ts";
import { ticketPath } from "../app/paths.ts";
import type { Act } from "../app/shortcuts.ts";
import { assign, edit, resolveOrReopen } from "./acts.ts";
import { downloadFiles } from "./downloads.ts";
import { follow, isFollowed } from "./following.ts";

/** Those that lead away from the ticket, which each place does in its own way. */
export interface Leaving {
  trash: () => void;
  spam: () => void;
  unread: () => void;
}

export function ticketActs(desk: Desk, ticket: TicketEntry, t: T, leaving: Leaving): Act[] {
  const is_done = ticket.category === "resolved" || ticket.category === "closed";
  const is_mine = ticket.assignee_id === desk.store.me.agent.id;
  return [
    {
      act: "resolve",
      run: () => resolveOrReopen(desk, ticket),
      label: is_done ? t("ticket-reopen") : t("ticket-resolve"),
      is_off: !desk.can("tickets.edit"),
    },
    {
      act: "assign-me",
      run: () => assign(desk, ticket, desk.store.me.agent.id),
      is_off: !desk.can("tickets.assign") || is_mine,
    },
    {
      act: "follow",
      run: () => follow(desk, ticket, desk.store.me.agent.id),
      label: isFollowed(desk, ticket) ? t("ticket-unfollow") : t("ticket-follow"),
    },
    {
      act: "trash",
      run: leaving.trash,
      label: ticket.is_trashed ? t("ticket-restore") : undefined,
      is_off: !desk.can("tickets.trash"),
    },
    {
      act: "spam",
      run: leaving.spam,
      label: ticket.is_spam ? t("ticket-not-spam") : undefined,
      is_off: !desk.can("tickets.spam"),
    },
    { act: "unread", run: leaving.unread },
    {
      act: "confidential",
      run: () => edit(desk, ticket, { is_confidential: !ticket.is_confidential }),
      label: ticket.is_confidential ? t("ticket-not-confidential") : t("ticket-confidential"),
      is_off: !desk.can("tickets.confidential"),
    },
    { act: "files", run: () => downloadFiles(ticket), is_off: !ticket.has_attachments },
    { act: "link", run: () => void copyLink(ticket) },
  ];
}

export async function copyLink(ticket: TicketEntry): Promise<void> {
  await navigator.clipboard.writeText(`${location.origin}${ticketPath(ticket.id)}`);
  toast(currentT()("copied"));
}
