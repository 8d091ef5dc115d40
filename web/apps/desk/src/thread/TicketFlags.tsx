import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { Banner, Button, IconInfo, IconSpam, IconTrash } from "@candor/ui";
import { Link } from "wouter";
import { useDesk } from "../app/desk.ts";
import { ticketPath } from "../app/paths.ts";
import { toggleSpam, toggleTrash } from "../inbox/acts.ts";

/** What one has to know before reading: spam, trash, a ticket that follows another. */
export function TicketFlags({ ticket }: { ticket: TicketEntry }) {
  const t = useT();
  const desk = useDesk();
  return (
    <>
      {ticket.is_spam && (
        <Banner
          tone="warning"
          icon={<IconSpam />}
          action={
            <Button size="small" onClick={() => toggleSpam(desk, ticket)}>
              {t("ticket-not-spam")}
            </Button>
          }
        >
          {t("ticket-is-spam")}
        </Banner>
      )}
      {ticket.is_trashed && (
        <Banner
          tone="warning"
          icon={<IconTrash />}
          action={
            <Button size="small" onClick={() => toggleTrash(desk, ticket)}>
              {t("ticket-restore")}
            </Button>
          }
        >
          {t("ticket-is-trashed")}
        </Banner>
      )}
      {ticket.links?.map(link => (
        <Banner key={link.ticket_id} icon={<IconInfo />}>
          <Link href={ticketPath(link.ticket_id)}>
            {t(link.kind === "followed_up_by" ? "ticket-followed-up-by" : "ticket-follow-up-of", {
              number: String(link.number),
              subject: link.subject,
            })}
          </Link>
        </Banner>
      ))}
    </>
  );
}
