import { useDesk } from "../app/desk.ts";
import { useLoad } from "../app/useLoad.ts";

/** The agents who see a ticket, read when somebody is about to be asked; null until it is known. */
export function useViewers(ticket_id: string | null, is_wanted: boolean): ReadonlySet<string> | null {
  const desk = useDesk();
  const path = `/tickets/${ticket_id}/viewers`;
  const { data } = useLoad(is_wanted && ticket_id ? path : null, signal =>
    desk.client.get<{ data: string[] }>(path, { signal }).then(it => new Set(it.data)),
  );
  return data;
}
