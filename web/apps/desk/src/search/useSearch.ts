import { asApiError, type Page, type SearchHit } from "@candor/api";
import { useCallback, useEffect, useRef, useState } from "react";

interface Found {
  key: string;
  hits: SearchHit[] | null;
  next: string | null;
  n_pages: number;
  error: unknown;
}

type Read = (q: string, after: string | null, signal: AbortSignal) => Promise<Page<SearchHit>>;

export type Search = ReturnType<typeof useSearch>;

/** The newest question wins; what is shown stays until its answer is here. */
export function useSearch(query: string, kind: string, read: Read) {
  const key = `${kind} ${query}`;
  const [found, setFound] = useState<Found>({ key: "", hits: null, next: null, n_pages: 0, error: null });
  const [is_loading, setLoading] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is the wish to try again.
  useEffect(() => {
    if (query === "") {
      setFound({ key, hits: null, next: null, n_pages: 0, error: null });
      return;
    }
    const abort = new AbortController();
    latest.current(query, null, abort.signal).then(
      page => !abort.signal.aborted && setFound({ key, hits: page.data, next: page.next, n_pages: 1, error: null }),
      (error: unknown) => !abort.signal.aborted && setFound({ key, hits: null, next: null, n_pages: 0, error }),
    );
    return () => abort.abort();
  }, [key, query, round]);

  const is_away = found.error !== null && asApiError(found.error).is_offline;
  useEffect(() => {
    // Nobody should have to ask again for what failed only for want of a connection.
    if (!is_away) return;
    const again = () => setRound(it => it + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [is_away]);

  const more = useCallback(() => {
    if (!found.next) return;
    setLoading(true);
    latest
      .current(query, found.next, new AbortController().signal)
      .then(
        page =>
          setFound(before =>
            before.key === found.key
              ? {
                  ...before,
                  hits: [...(before.hits ?? []), ...page.data],
                  next: page.next,
                  n_pages: before.n_pages + 1,
                }
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
    n_pages: found.n_pages,
    is_loading,
    more,
    reload: () => setRound(it => it + 1),
  };
}
