import { url } from "@candor/api";
import type { TicketEntry } from "@candor/realtime";

/** Saves all files of a ticket as one archive, which the server writes while it is taken. */
export function downloadFiles(ticket: TicketEntry): void {
  const link = document.createElement("a");
  link.href = url(`/tickets/${ticket.id}/files.zip`);
  link.download = `${ticket.number}.zip`;
  document.body.append(link);
  link.click();
  link.remove();
}
