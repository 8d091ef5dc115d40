import type { Event, Page } from "@candor/api";
import { currentT } from "@candor/i18n";
import { useStore } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useEffect, useState } from "react";
import { useDesk } from "../app/desk.ts";

const NONE: Event[] = [];

/** The history of a ticket while it is wanted; fetched anew whenever something happens to the ticket. */
export function useHistory(ticket_id: string, is_wanted: boolean): Event[] {
  const desk = useDesk();
  const store = useStore();
  const [events, setEvents] = useState(NONE);
  useEffect(() => {
    if (!is_wanted) return;
    const abort = new AbortController();
    const load = () =>
      desk.client
        .get<Page<Event>>(`/tickets/${ticket_id}/history`, { query: { limit: 100 }, signal: abort.signal })
        .then(
          page => setEvents(page.data),
          () => !abort.signal.aborted && toast(currentT()("history-failed"), { tone: "danger" }),
        );
    void load();
    const stop = store.subscribe(`history:${ticket_id}`, () => void load());
    return () => {
      abort.abort();
      stop();
    };
  }, [desk, store, ticket_id, is_wanted]);
  return is_wanted ? events : NONE;
}
