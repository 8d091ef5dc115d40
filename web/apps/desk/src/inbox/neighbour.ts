import type { List } from "@candor/realtime";

/**
 * The ticket after or before one in a list. A ticket that has left the list, by being resolved say, is followed by the
 * one that moved up to its place; `place` remembers where it was.
 */
export function neighbour(list: Pick<List, "ids">, id: string | undefined, by: 1 | -1, place = 0): string | null {
  const at = id ? list.ids.indexOf(id) : -1;
  if (at >= 0) return list.ids[at + by] ?? null;
  return list.ids[by === 1 ? Math.min(place, list.ids.length - 1) : Math.max(0, place - 1)] ?? null;
}
