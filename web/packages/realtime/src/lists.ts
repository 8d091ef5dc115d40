/** The fixed lists: which ticket belongs where and in which order, so that live changes need no request. */
import type { ListName, Me, Sort, TicketRow } from "@candor/api";

export interface ListQuery {
  list: ListName;
  sort: Sort;
  tag?: string;
  team?: string;
  channel?: string;
}

export interface List {
  query: ListQuery;
  ids: string[];
  next: string | null;
  is_ready: boolean;
  is_loading: boolean;
  error: unknown;
  /** Newcomers that wait while the list is held. */
  pending: string[];
  /** Leavers that stay visible while the list is held. */
  gone: string[];
  /** The order changed while held. */
  is_stale: boolean;
}

export function newList(query: ListQuery): List {
  return {
    query,
    ids: [],
    next: null,
    is_ready: false,
    is_loading: false,
    error: null,
    pending: [],
    gone: [],
    is_stale: false,
  };
}

export function listKey(query: ListQuery): string {
  return [query.list, query.sort, query.tag ?? "", query.team ?? "", query.channel ?? ""].join("|");
}

export function belongs(ticket: TicketRow, query: ListQuery, me: Me): boolean {
  if (query.tag && !ticket.tags.includes(query.tag)) return false;
  if (query.team && ticket.team_id !== query.team) return false;
  if (query.channel && ticket.channel_id !== query.channel) return false;
  if (query.list === "trash") return ticket.is_trashed;
  if (ticket.is_trashed) return false;
  if (query.list === "spam") return ticket.is_spam;
  if (ticket.is_spam) return false;
  const is_done = ticket.category === "resolved" || ticket.category === "closed";
  // What one was asked, or follows, stays to be found when it is done.
  if (query.list === "mentions") return ticket.mentioned.includes(me.agent.id);
  if (query.list === "following") return ticket.followers.includes(me.agent.id);
  if (query.list === "closed") return is_done;
  if (is_done) return false;
  if (query.list === "mine") return ticket.assignee_id === me.agent.id;
  if (query.list === "unassigned") return ticket.assignee_id === null;
  if (query.list === "team") return ticket.team_id !== null && me.agent.teams.includes(ticket.team_id);
  return true;
}

export function compare(a: TicketRow, b: TicketRow, sort: Sort): number {
  const tie = a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
  if (sort === "oldest") return order(a.activity_at, b.activity_at) || -tie;
  if (sort === "waiting") {
    // Who waits longest comes first; who does not wait comes after all who do.
    if (a.unanswered_since && b.unanswered_since) return order(a.unanswered_since, b.unanswered_since) || -tie;
    if (a.unanswered_since) return -1;
    if (b.unanswered_since) return 1;
  }
  return order(b.activity_at, a.activity_at) || tie;
}

/** Times may differ in the number of their fraction digits, so text order is not enough. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === b.length) return a < b ? -1 : 1;
  const gap = Date.parse(a) - Date.parse(b);
  if (gap !== 0) return gap;
  return a < b ? -1 : 1;
}
