/** Which live frame is worth telling this agent of: pure, so that it can be tested. */
import type { Frame, Me, NoticeSettings, NoticeWays } from "@candor/api";
import type { TicketEntry } from "@candor/realtime";

export type NoticeKind = "assigned" | "mention" | "message" | "unassigned" | "followed";

export interface Notice {
  kind: NoticeKind;
  ticket_id: string;
  ways: NoticeWays;
}

/** Older news came with a reconnect: they stand in the lists and ring no more. */
const FRESH_MS = 60_000;

export function noticeOf(
  frame: Frame,
  ticket: TicketEntry | undefined,
  me: Me,
  settings: NoticeSettings,
  now: number,
): Notice | null {
  const event = frame.data?.event;
  if (!event?.ticket_id || !ticket || ticket.is_spam || ticket.is_trashed) return null;
  if (now - Date.parse(event.at) > FRESH_MS) return null;
  const own = me.agent.id;
  if (event.actor.kind === "agent" && event.actor.id === own) return null;
  const kind = kindOf(frame, ticket, own);
  return kind ? { kind, ticket_id: event.ticket_id, ways: settings[kind] } : null;
}

function kindOf(frame: Frame, ticket: TicketEntry, own: string): NoticeKind | null {
  const changes = frame.data?.event?.body.changes ?? [];
  if (changes.some(it => it.field.startsWith("assignee") && it.after === own)) return "assigned";
  const message = frame.data?.message;
  if (frame.type !== "message.added" || !message) return null;
  if (message.mentions?.includes(own)) return "mention";
  const from_customer = message.direction === "in" && message.kind === "reply" && !message.is_auto;
  const is_mine = ticket.assignee_id === own;
  if (!is_mine && (from_customer || message.kind === "note") && ticket.followers.includes(own)) return "followed";
  if (!from_customer) return null;
  if (is_mine) return "message";
  return ticket.assignee_id === null ? "unassigned" : null;
}
