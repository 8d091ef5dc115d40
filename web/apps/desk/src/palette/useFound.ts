import type { Page, SearchHit, Ticket } from "@candor/api";
import { useEffect, useState } from "react";
import { useDesk } from "../app/desk.ts";

const AFTER_MS = 140;
const MOST = 6;

/** Tickets and contacts that match, a moment after the last letter; a number opens the ticket of that number. */
export function useFound(query: string): { hits: SearchHit[]; is_busy: boolean } {
  const desk = useDesk();
  const [found, setFound] = useState<{ query: string; hits: SearchHit[] }>({ query: "", hits: [] });
  const wanted = query.trim();
  const number = /^#?(\d{1,12})$/.exec(wanted)?.[1];
  const is_worth_it = number !== undefined || wanted.length >= 2;

  useEffect(() => {
    if (!is_worth_it) return;
    const abort = new AbortController();
    const { signal } = abort;
    const timer = setTimeout(async () => {
      const [by_number, by_words] = await Promise.all([
        number ? desk.client.get<Ticket>(`/tickets/${number}`, { signal }).catch(() => null) : null,
        desk.client
          .get<Page<SearchHit>>("/search", { query: { q: wanted, limit: MOST }, signal })
          .catch(() => ({ data: [] as SearchHit[] })),
      ]);
      if (signal.aborted) return;
      const hits = by_words.data.filter(it => it.kind !== "ticket" || it.ticket.id !== by_number?.id);
      const first: SearchHit[] = by_number
        ? [{ kind: "ticket", ticket: by_number, message_id: null, snippet: by_number.snippet, marks: [] }]
        : [];
      setFound({ query: wanted, hits: [...first, ...hits] });
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [desk, wanted, number, is_worth_it]);

  return { hits: is_worth_it ? found.hits : [], is_busy: is_worth_it && found.query !== wanted };
}
