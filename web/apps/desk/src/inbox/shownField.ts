/** Which custom field the rows of the lists show; a choice of this browser. */
import { useSyncExternalStore } from "react";

const NAME = "candor.list-field";
const listeners = new Set<() => void>();
let shown: string | null = null;

function current(): string {
  if (shown !== null) return shown;
  try {
    shown = localStorage.getItem(NAME) ?? "";
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
    shown = "";
  }
  return shown;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showField(id: string): void {
  shown = id;
  try {
    localStorage.setItem(NAME, id);
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
}

/** Its id, or empty. */
export function useShownField(): string {
  return useSyncExternalStore(subscribe, current);
}
