import type { Category, Status } from "@candor/api";

export const CATEGORIES: Category[] = ["new", "open", "waiting", "resolved", "closed"];

export function inCategory(statuses: Status[], category: Category): Status[] {
  return statuses.filter(it => it.category === category).sort((a, b) => a.position - b.position);
}

/**
 * Moves a status one place up or down within its category. Gives every status whose position changes: the two that
 * swap, or more when positions were equal before.
 */
export function moved(statuses: Status[], id: string, step: -1 | 1): Status[] {
  const status = statuses.find(it => it.id === id);
  if (!status) return [];
  const list = inCategory(statuses, status.category);
  const from = list.indexOf(status);
  const to = from + step;
  if (to < 0 || to >= list.length) return [];
  const next = [...list];
  next.splice(from, 1);
  next.splice(to, 0, status);
  const positions = list.map(it => it.position);
  const is_distinct = new Set(positions).size === positions.length;
  const first = Math.min(...positions);
  return next
    .map((it, at) => ({ ...it, position: is_distinct ? (positions[at] ?? first + at) : first + at }))
    .filter(it => it.position !== list.find(other => other.id === it.id)?.position);
}
