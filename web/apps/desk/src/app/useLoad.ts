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

/** One read of the server for a page. What is shown stays while it is read again; `key` null reads nothing. */
export function useLoad<T>(key: string | null, read: (signal: AbortSignal) => Promise<T>): Loaded<T> {
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
    read(abort.signal).then(
      data => !abort.signal.aborted && setState({ key, data, error: null }),
      (error: unknown) =>
        !abort.signal.aborted && setState(before => ({ key, data: before.key === key ? before.data : null, error })),
    );
    return () => abort.abort();
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
  const set = useCallback((data: T) => setState(before => ({ ...before, data, error: null })), []);
  const is_current = state.key === key;
  const data = is_current ? state.data : null;
  const error = is_current ? state.error : null;
  return { data, error, is_loading: key !== null && data === null && error === null, reload, set };
}
