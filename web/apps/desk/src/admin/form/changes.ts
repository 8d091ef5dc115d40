/** Compares forms' values: plain data, so their JSON tells. Empty and absent texts differ on purpose. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a PATCH has to name. */
export function changesOf<V extends object>(before: V, after: V): Partial<V> {
  const changed = Object.entries(after).filter(
    ([name, value]) => !isSame((before as Record<string, unknown>)[name], value),
  );
  return Object.fromEntries(changed) as Partial<V>;
}

/** `{"settings.imap.host": "x"}` becomes `{settings: {imap: {host: "x"}}}`: forms are flat, the API is not. */
export function nest(flat: Record<string, unknown>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const parts = path.split(".");
    const last = parts.pop() ?? path;
    let at = root;
    for (const part of parts) {
      const next = at[part];
      const inner = typeof next === "object" && next !== null ? (next as Record<string, unknown>) : {};
      at[part] = inner;
      at = inner;
    }
    at[last] = value;
  }
  return root;
}
