/** What an agent does to a ticket: shown at once, taken back if the server refuses, with Undo where it can be undone. */
import { ApiError, type Category, type Status, type Ticket, type TicketChange } from "@candor/api";
import { currentT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { offersUndo, toast } from "@candor/ui";
import type { Desk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { missingText, neededText, withValues } from "../fields/fields.ts";

interface Changed {
  ticket: Ticket;
  undo: string | null;
}

export function statusOf(statuses: Status[], category: Category): Status | undefined {
  const same = statuses.filter(it => it.category === category);
  return same.find(it => it.is_builtin) ?? same[0];
}

/** The change as it will look once the server has taken it. */
export function expected(change: TicketChange, statuses: Status[]): Partial<TicketEntry> {
  const { category, status_id, follow: _follow, unfollow: _unfollow, ...rest } = change;
  const status = status_id
    ? statuses.find(it => it.id === status_id)
    : category
      ? statusOf(statuses, category)
      : undefined;
  const { contact_id: _, fields: _fields, ...shown } = rest;
  return {
    ...shown,
    ...(status ? { status_id: status.id, category: status.category } : category ? { category } : {}),
    ...((status?.category ?? category) === "resolved" ? { unanswered_since: null } : {}),
  };
}

function followersAfter(followers: string[], { follow = [], unfollow = [] }: TicketChange): Partial<TicketEntry> {
  if (follow.length + unfollow.length === 0) return {};
  const all = [...followers, ...follow.filter(it => !followers.includes(it))];
  return { followers: all.filter(it => !unfollow.includes(it)) };
}

export async function changeTicket(
  desk: Desk,
  id: string,
  change: TicketChange,
  done: string | null,
): Promise<boolean> {
  const before = desk.store.tickets.get(id)?.fields ?? {};
  const becomes = expected(change, desk.store.catalog.statuses).category;
  const ends = becomes === "resolved" || becomes === "closed";
  const missing = ends ? missingText(desk.store, id, currentT(), change.fields) : null;
  if (missing) {
    toast(missing, { tone: "danger" });
    return false;
  }
  const rollBack = desk.store.patchTicket(id, {
    ...expected(change, desk.store.catalog.statuses),
    ...followersAfter(desk.store.tickets.get(id)?.followers ?? [], change),
    ...(change.fields ? { fields: withValues(before, change.fields) } : {}),
  });
  desk.store.drop(id);
  try {
    const { ticket, undo } = await offersUndo(desk.client.patch<Changed>(`/tickets/${id}`, change));
    desk.store.putTickets([ticket], desk.live.seq);
    if (done) report(desk, done, undo);
    return true;
  } catch (error) {
    rollBack();
    const needed = neededText(error, desk.store.catalog, currentT());
    toast(needed ?? errorText(error, currentT()), {
      tone: "danger",
      action: retry(error, () => void changeTicket(desk, id, change, done)),
    });
    return false;
  }
}

/** Says what was done and offers to take it back. */
export function report(desk: Desk, text: string, undo: string | null): void {
  const t = currentT();
  toast(text, { action: undo ? { label: t("undo"), run: () => void takeBack(desk, undo) } : null });
}

async function takeBack(desk: Desk, token: string): Promise<void> {
  const t = currentT();
  try {
    const { ticket } = await desk.client.post<{ ticket: Ticket }>("/undo", { token });
    desk.store.putTickets([ticket], desk.live.seq);
    toast(t("done-undone"));
  } catch (error) {
    toast(errorText(error, t), { tone: "danger" });
  }
}

function retry(error: unknown, run: () => void) {
  const is_worth_it = error instanceof ApiError && (error.is_offline || error.code === "unavailable");
  return is_worth_it ? { label: currentT()("retry"), run } : null;
}

export function resolveOrReopen(desk: Desk, ticket: TicketEntry): void {
  const t = currentT();
  const is_done = ticket.category === "resolved" || ticket.category === "closed";
  const done = is_done
    ? t("done-reopened", { number: String(ticket.number) })
    : t("done-resolved", { number: String(ticket.number) });
  void changeTicket(desk, ticket.id, { category: is_done ? "open" : "resolved" }, done);
}

export function assign(desk: Desk, ticket: TicketEntry, agent_id: string | null): void {
  if (ticket.assignee_id === agent_id) return;
  const t = currentT();
  const agent = desk.store.agent(agent_id);
  const done = agent
    ? t("done-assigned", { number: String(ticket.number), name: agent.name })
    : t("done-unassigned", { number: String(ticket.number) });
  void changeTicket(desk, ticket.id, { assignee_id: agent_id }, done);
}

export function edit(desk: Desk, ticket: TicketEntry, change: TicketChange): void {
  void changeTicket(desk, ticket.id, change, currentT()("done-changed", { number: String(ticket.number) }));
}

export function toggleSpam(desk: Desk, ticket: TicketEntry): void {
  const t = currentT();
  const is_spam = !ticket.is_spam;
  const done = is_spam
    ? t("done-spam", { number: String(ticket.number) })
    : t("done-restored", { number: String(ticket.number) });
  void changeTicket(desk, ticket.id, { is_spam }, done);
}

export function toggleTrash(desk: Desk, ticket: TicketEntry): void {
  const t = currentT();
  const is_trashed = !ticket.is_trashed;
  const done = is_trashed
    ? t("done-trash", { number: String(ticket.number) })
    : t("done-restored", { number: String(ticket.number) });
  void changeTicket(desk, ticket.id, { is_trashed }, done);
}

/** Reading is no act to be reported: it happens silently and is tried again with the next opening. */
export function markRead(desk: Desk, id: string): void {
  const rollBack = desk.store.patchTicket(id, { is_unread: false });
  desk.client.post(`/tickets/${id}/read`).catch(rollBack);
}

export function markUnread(desk: Desk, ticket: TicketEntry): void {
  const rollBack = desk.store.patchTicket(ticket.id, { is_unread: true });
  desk.client.post(`/tickets/${ticket.id}/unread`).then(
    () => report(desk, currentT()("done-unread", { number: String(ticket.number) }), null),
    (error: unknown) => {
      rollBack();
      toast(errorText(error, currentT()), { tone: "danger" });
    },
  );
}
