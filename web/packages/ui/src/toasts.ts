/** The queue of toasts, outside React: acts anywhere may report what they did. */
export interface Toast {
  id: number;
  text: string;
  tone: "neutral" | "danger";
  action: { label: string; run: () => void } | null;
}

const LIFE_MS = 8000;
const SHOWN_AT_MOST = 3;
let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(change: Toast[]): void {
  toasts = change;
  for (const listener of listeners) listener();
}

export function toast(text: string, options: { tone?: Toast["tone"]; action?: Toast["action"] } = {}): number {
  const id = next++;
  set([...toasts, { id, text, tone: options.tone ?? "neutral", action: options.action ?? null }].slice(-SHOWN_AT_MOST));
  setTimeout(() => dismissToast(id), LIFE_MS);
  return id;
}

export function dismissToast(id: number): void {
  if (toasts.some(it => it.id === id)) set(toasts.filter(it => it.id !== id));
}

let underway: Promise<unknown> | null = null;

/** An act whose answer will offer its Undo: the undo key, pressed meanwhile, waits for it. */
export function offersUndo<T>(act: Promise<T>): Promise<T> {
  underway = act;
  const end = () => {
    if (underway === act) underway = null;
  };
  act.then(end, end);
  return act;
}

/** Runs the action of the newest toast that has one: the undo key. */
export function runLastAction(): boolean {
  if (underway) {
    // Whoever waits for the act was there before, so its toast stands when this runs.
    underway.then(runNewest, () => {});
    return true;
  }
  return runNewest();
}

function runNewest(): boolean {
  const last = toasts.findLast(it => it.action !== null);
  if (!last?.action) return false;
  dismissToast(last.id);
  last.action.run();
  return true;
}

export function currentToasts(): Toast[] {
  return toasts;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
