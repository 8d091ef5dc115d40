import type { Scope } from "../data/types.ts";

export const SCOPES: Scope[] = ["read", "write", "admin"];

/** Each scope holds the ones before it. */
export function highestScope(scopes: Scope[]): Scope {
  return SCOPES.findLast(scope => scopes.includes(scope)) ?? "read";
}

/** The end of a day so many days from now; never, when there is no number. */
export function expiryAfter(days: number | null, now: number): string | null {
  return days === null ? null : new Date(now + days * 86_400_000).toISOString();
}
