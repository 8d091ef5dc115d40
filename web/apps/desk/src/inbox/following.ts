/** Who follows a ticket: coming and going is shown at once and can be undone. */
import { currentT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import type { Desk } from "../app/desk.ts";
import { changeTicket } from "./acts.ts";

export function isFollowed(desk: Desk, ticket: TicketEntry): boolean {
  return ticket.followers.includes(desk.store.me.agent.id);
}

/** Lets an agent follow, or no longer if they do. */
export function follow(desk: Desk, ticket: TicketEntry, agent_id: string): void {
  const t = currentT();
  const now = desk.store.tickets.get(ticket.id) ?? ticket;
  const is_leaving = now.followers.includes(agent_id);
  const is_me = agent_id === desk.store.me.agent.id;
  const values = { number: String(ticket.number), name: desk.store.agent(agent_id)?.name ?? "" };
  const done = is_leaving
    ? t(is_me ? "done-unfollowed" : "done-unfollowed-other", values)
    : t(is_me ? "done-followed" : "done-followed-other", values);
  void changeTicket(desk, ticket.id, is_leaving ? { unfollow: [agent_id] } : { follow: [agent_id] }, done);
}
