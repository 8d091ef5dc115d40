import type { Page } from "@candor/api";
import { useCallback, useEffect, useRef, useState } from "react";

export interface Pages<T> {
  rows: T[] | null;
  error: unknown;
  has_more: boolean;
  is_loading: boolean;
  more: () => void;
  reload: () => void;
}

interface Found<T> {
  key: string;
  rows: T[] | null;
  next: string | null;
  error: unknown;
}

/** A list read page by page. The key names the question; what is shown stays until the new answer is here. */
export function usePages<T>(
  key: string,
  read: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const [found, setFound] = useState<Found<T>>({ key: "", rows: null, next: null, error: null });
  const [is_loading, setLoading] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is the wish to read again.
  useEffect(() => {
    const abort = new AbortController();
    setLoading(true);
    latest
      .current(null, abort.signal)
      .then(
        page => !abort.signal.aborted && setFound({ key, rows: page.data, next: page.next, error: null }),
        (error: unknown) => !abort.signal.aborted && setFound({ key, rows: null, next: null, error }),
      )
      .finally(() => !abort.signal.aborted && setLoading(false));
    return () => abort.abort();
  }, [key, round]);

  const more = useCallback(() => {
    if (!found.next) return;
    setLoading(true);
    latest
      .current(found.next, new AbortController().signal)
      .then(
        page =>
          setFound(before =>
            before.key === found.key
              ? { ...before, rows: [...(before.rows ?? []), ...page.data], next: page.next }
              : before,
          ),
        (error: unknown) => setFound(before => ({ ...before, error })),
      )
      .finally(() => setLoading(false));
  }, [found.key, found.next]);
  const reload = useCallback(() => setRound(it => it + 1), []);

  return { rows: found.rows, error: found.error, has_more: found.next !== null, is_loading, more, reload };
}
