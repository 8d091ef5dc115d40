/** What this agent used last in this browser: ids only, newest first, wiped at sign-out. */
export type RecentKind = "tickets" | "palette";

const MOST = 12;

function nameOf(kind: RecentKind): string {
  return `candor.recent.${kind}`;
}

export function readRecent(kind: RecentKind): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(kind)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(it => typeof it === "string") : [];
  } catch {
    return [];
  }
}

export function addRecent(kind: RecentKind, id: string): void {
  try {
    const others = readRecent(kind).filter(it => it !== id);
    localStorage.setItem(nameOf(kind), JSON.stringify([id, ...others].slice(0, MOST)));
  } catch {
    // Private windows may refuse; then nothing is recent.
  }
}

export function forgetRecents(): void {
  try {
    for (const kind of ["tickets", "palette"] as const) localStorage.removeItem(nameOf(kind));
  } catch {
    // What could not be kept need not be forgotten.
  }
}
