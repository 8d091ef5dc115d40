import { type TicketEntry, useStore } from "@candor/realtime";
import { useEffect } from "react";
import { useDesk } from "../app/desk.ts";

/** The warning about a ticket's customer, read anew when the customer was changed. */
export function useCareNote(ticket: TicketEntry): string {
  const desk = useDesk();
  const store = useStore();
  const contact_id = ticket.contact?.id;
  useEffect(
    () =>
      contact_id
        ? store.subscribe(`contact:${contact_id}`, () => void desk.loadTicket(ticket.id).catch(() => {}))
        : undefined,
    [desk, store, contact_id, ticket.id],
  );
  return ticket.care_note ?? "";
}
