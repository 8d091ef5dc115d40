/** Blocking a sender: their mail goes to spam from now on, and so does this ticket. One Undo takes both back. */
import type { Ticket } from "@candor/api";
import { currentT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { toast } from "@candor/ui";
import type { Desk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";

interface Changed {
  ticket: Ticket | null;
  undo: string | null;
}

export async function blockSender(desk: Desk, ticket: TicketEntry): Promise<void> {
  const t = currentT();
  const address = ticket.contact.email;
  const rollBack = desk.store.patchTicket(ticket.id, { is_spam: true });
  desk.store.drop(ticket.id);
  try {
    await desk.client.post("/blocked-senders", { address });
    const changed = await desk.client.patch<Changed>(`/tickets/${ticket.id}`, { is_spam: true });
    if (changed.ticket) desk.store.putTickets([changed.ticket], desk.live.seq);
    toast(t("done-blocked", { address }), {
      action: { label: t("undo"), run: () => void unblock(desk, address, changed.undo) },
    });
  } catch (error) {
    rollBack();
    toast(errorText(error, t), { tone: "danger" });
  }
}

async function unblock(desk: Desk, address: string, undo: string | null): Promise<void> {
  const t = currentT();
  try {
    await desk.client.delete(`/blocked-senders/${encodeURIComponent(address)}`);
    if (undo) {
      const { ticket } = await desk.client.post<Changed>("/undo", { token: undo });
      if (ticket) desk.store.putTickets([ticket], desk.live.seq);
    }
    toast(t("done-undone"));
  } catch (error) {
    toast(errorText(error, t), { tone: "danger" });
  }
}
