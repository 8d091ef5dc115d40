import type { List } from "@candor/realtime";

/** The ticket after or before one in a list; from outside the list, its first. */
export function neighbour(list: Pick<List, "ids">, id: string | undefined, by: 1 | -1): string | null {
  const at = id ? list.ids.indexOf(id) : -1;
  if (at < 0) return list.ids[0] ?? null;
  return list.ids[at + by] ?? null;
}
