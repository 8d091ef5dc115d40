import type { TicketRow } from "@candor/api";
import { formatWhen, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Link } from "wouter";
import { ticketPath } from "../../app/paths.ts";
import { useNow } from "../../app/useNow.ts";
import { contactName, statusName, subjectOf } from "../../inbox/names.ts";
import css from "../Contacts.module.css";

/** A ticket in one line: what, whose, how it stands. */
export function TicketLine({ ticket }: { ticket: TicketRow }) {
  const t = useT();
  const now = useNow();
  const { statuses } = useCatalog();
  const status = statuses.find(it => it.id === ticket.status_id);
  return (
    <Link href={ticketPath(ticket.id)} className={css.row}>
      <span className={css.words}>
        <span className={css.name}>
          <span className="truncate" dir="auto" lang={ticket.language ?? undefined}>
            {subjectOf(ticket, t)}
          </span>
          <span className={css.sub}>#{ticket.number}</span>
        </span>
        <span className={`truncate ${css.sub}`} dir="auto">
          {contactName(ticket, t)}
        </span>
      </span>
      <span className={css.numbers}>
        <span>{statusName(status, t) || t(`status-${ticket.category}`)}</span>
        <time dateTime={ticket.activity_at}>{formatWhen(ticket.activity_at, now)}</time>
      </span>
    </Link>
  );
}
