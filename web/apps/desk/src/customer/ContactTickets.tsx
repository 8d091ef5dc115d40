import type { Page, TicketRow } from "@candor/api";
import { formatWhen, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Failure, Skeleton } from "@candor/ui";
import { Link } from "wouter";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { ticketPath } from "../app/paths.ts";
import { useLoad } from "../app/useLoad.ts";
import { useNow } from "../app/useNow.ts";
import { statusName, subjectOf } from "../inbox/names.ts";
import css from "./CustomerPanel.module.css";

/** Every other ticket of the customer, newest first. */
export function ContactTickets({ contact_id, but }: { contact_id: string; but?: string }) {
  const t = useT();
  const now = useNow();
  const desk = useDesk();
  const { statuses } = useCatalog();
  const tickets = useLoad(
    `tickets of ${contact_id} ${but ?? ""}`,
    signal => desk.client.get<Page<TicketRow>>(`/contacts/${contact_id}/tickets`, { query: { limit: 50 }, signal }),
    { is_kept: true },
  );
  const rows = tickets.data?.data.filter(it => it.id !== but) ?? [];
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{t("customer-tickets")}</h3>
      {tickets.error !== null && (
        <Failure title={errorText(tickets.error, t)} action={<Button onClick={tickets.reload}>{t("retry")}</Button>} />
      )}
      {tickets.is_loading && <Skeleton lines={3} label={t("loading")} />}
      {tickets.data && rows.length === 0 && <p className={css.sub}>{t("customer-no-tickets")}</p>}
      <ul className={css.tickets}>
        {rows.map(ticket => (
          <li key={ticket.id}>
            <Link href={ticketPath(ticket.id)} className={css.ticket}>
              <span className="truncate" dir="auto" lang={ticket.language ?? undefined}>
                {subjectOf(ticket, t)}
              </span>
              <span className={css.meta}>
                <span>#{ticket.number}</span>
                <span>
                  {statusName(
                    statuses.find(it => it.id === ticket.status_id),
                    t,
                  ) || t(`status-${ticket.category}`)}
                </span>
                <time dateTime={ticket.activity_at}>{formatWhen(ticket.activity_at, now)}</time>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
