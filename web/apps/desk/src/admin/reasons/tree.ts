import type { Reason } from "@candor/api";

export interface ReasonNode {
  reason: Reason;
  children: ReasonNode[];
}

/** How deep reasons may go: more than three levels nobody chooses from. */
export const MAX_DEPTH = 3;

/** The reasons as a tree in the server's order. One whose parent is gone stands at the top; circles are cut. */
export function reasonTree(reasons: Reason[], is_archived_shown: boolean): ReasonNode[] {
  const shown = reasons.filter(it => is_archived_shown || !it.is_archived);
  const ids = new Set(shown.map(it => it.id));
  const seen = new Set<string>();
  const branch = (parent_id: string | null): ReasonNode[] =>
    shown
      .filter(
        it => (it.parent_id !== null && ids.has(it.parent_id) ? it.parent_id : null) === parent_id && !seen.has(it.id),
      )
      .map(reason => {
        seen.add(reason.id);
        return { reason, children: branch(reason.id) };
      });
  return branch(null);
}
