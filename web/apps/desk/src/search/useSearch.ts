import type { Page, SearchHit } from "@candor/api";
import { useCallback, useEffect, useRef, useState } from "react";

interface Found {
  key: string;
  hits: SearchHit[] | null;
  next: string | null;
  error: unknown;
}

type Read = (q: string, after: string | null, signal: AbortSignal) => Promise<Page<SearchHit>>;

/** The newest question wins; what is shown stays until its answer is here. */
export function useSearch(query: string, kind: string, read: Read) {
  const key = `${kind} ${query}`;
  const [found, setFound] = useState<Found>({ key: "", hits: null, next: null, error: null });
  const [is_loading, setLoading] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is the wish to try again.
  useEffect(() => {
    if (query === "") {
      setFound({ key, hits: null, next: null, error: null });
      return;
    }
    const abort = new AbortController();
    latest.current(query, null, abort.signal).then(
      page => !abort.signal.aborted && setFound({ key, hits: page.data, next: page.next, error: null }),
      (error: unknown) => !abort.signal.aborted && setFound({ key, hits: null, next: null, error }),
    );
    return () => abort.abort();
  }, [key, query, round]);

  const more = useCallback(() => {
    if (!found.next) return;
    setLoading(true);
    latest
      .current(query, found.next, new AbortController().signal)
      .then(
        page =>
          setFound(before =>
            before.key === found.key
              ? { ...before, hits: [...(before.hits ?? []), ...page.data], next: page.next }
              : before,
          ),
        (error: unknown) => setFound(before => ({ ...before, error })),
      )
      .finally(() => setLoading(false));
  }, [query, found.key, found.next]);

  return {
    hits: found.hits,
    error: found.error,
    has_more: found.next !== null,
    is_loading,
    more,
    reload: () => setRound(it => it + 1),
  };
}
