import type { Counts, ListName } from "@candor/api";

/** What stands beside a list. Of what one was asked only the new is counted, and what one follows is nobody's pile. */
export function countOf(counts: Counts | null, list: ListName): { count: number; unread: number } {
  if (!counts || list === "following") return { count: 0, unread: 0 };
  if (list === "mentions") return { count: counts.unread_mentions, unread: counts.unread_mentions };
  const unread = list === "mine" ? counts.unread_mine : list === "unassigned" ? counts.unread_unassigned : 0;
  return { count: counts[list], unread };
}
