import { asApiError } from "@candor/api";
import { useCallback, useEffect, useState } from "react";

export interface Loaded<T> {
  data: T | null;
  error: unknown;
  is_loading: boolean;
  reload: () => void;
  /** Replaces the data, for optimistic changes. */
  set: (data: T) => void;
}

/** What was read before, for those who asked to keep it: shown at once when it is wanted again. */
const kept = new Map<string, { at: number; data: unknown }>();
const MOST_KEPT = 200;
/** So long somebody must rest on what is shown before it is read anew, and so long it counts as new. */
const AGAIN_MS = 250;
const FRESH_MS = 20_000;

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, { at: performance.now(), data });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** What changed, or everything: another agent may sit here next. */
export function forgetLoaded(key?: string): void {
  if (key === undefined) kept.clear();
  else kept.delete(key);
}

/** One read of the server for a page. What is shown stays while it is read again; `key` null reads nothing. */
export function useLoad<T>(
  key: string | null,
  read: (signal: AbortSignal) => Promise<T>,
  { is_kept = false }: { is_kept?: boolean } = {},
): Loaded<T> {
  const [state, setState] = useState<{ key: string | null; data: T | null; error: unknown }>({
    key,
    data: null,
    error: null,
  });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what is read; the function is new on each render.
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    const start = () =>
      void read(abort.signal).then(
        data => {
          if (abort.signal.aborted) return;
          if (is_kept) keep(key, data);
          setState({ key, data, error: null });
        },
        (error: unknown) =>
          !abort.signal.aborted && setState(before => ({ key, data: before.key === key ? before.data : null, error })),
      );
    // Whoever only passes by sees what is known and asks for nothing.
    const known = is_kept && round === 0 ? kept.get(key) : undefined;
    if (known && performance.now() - known.at < FRESH_MS) return;
    const timer = known ? setTimeout(start, AGAIN_MS) : null;
    if (timer === null) start();
    return () => {
      clearTimeout(timer ?? undefined);
      abort.abort();
    };
  }, [key, round]);
  const is_away = state.error !== null && asApiError(state.error).is_offline;
  useEffect(() => {
    // Nobody should have to ask again for what failed only for want of a connection.
    if (!is_away) return;
    const again = () => setRound(it => it + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [is_away]);
  const reload = useCallback(() => setRound(it => it + 1), []);
  const set = useCallback(
    (data: T) => {
      if (is_kept && key !== null) keep(key, data);
      setState({ key, data, error: null });
    },
    [key, is_kept],
  );
  const is_current = state.key === key;
  const known = is_kept && key !== null ? ((kept.get(key)?.data as T | undefined) ?? null) : null;
  const data = (is_current ? state.data : null) ?? known;
  const error = is_current ? state.error : null;
  return { data, error, is_loading: key !== null && data === null && error === null, reload, set };
}
