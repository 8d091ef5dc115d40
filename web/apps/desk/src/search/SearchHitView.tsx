import type { SearchHit, SearchTicket } from "@candor/api";
import { formatWhen, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Avatar, Badge } from "@candor/ui";
import { Link } from "wouter";
import { messagePath } from "../app/paths.ts";
import { useNow } from "../app/useNow.ts";
import { contactName, statusName, subjectOf } from "../inbox/names.ts";
import { Marked } from "./Marked.tsx";
import css from "./SearchPage.module.css";

export function SearchHitView({ hit }: { hit: SearchHit }) {
  const t = useT();
  if (hit.kind === "ticket") return <TicketHit hit={hit} />;
  const { contact } = hit;
  const values = contact.identities.map(it => it.value).join(" · ");
  return (
    <Link href={`/contacts/${contact.id}`} className={css.hit}>
      <Avatar name={contact.name || values || "?"} />
      <span className={css.text}>
        <span className={css.subject} dir="auto">
          {contact.name || values}
        </span>
        <span className={css.snippet}>{values}</span>
      </span>
      <span className={css.meta}>{t("search-tickets-of", { count: contact.n_tickets })}</span>
    </Link>
  );
}

function TicketHit({ hit }: { hit: SearchTicket }) {
  const t = useT();
  const now = useNow();
  const { statuses } = useCatalog();
  const { ticket } = hit;
  return (
    <Link href={messagePath(ticket.id, hit.message_id)} className={css.hit}>
      <Avatar name={contactName(ticket, t)} />
      <span className={css.text}>
        <span className={css.subject} dir="auto" lang={ticket.language ?? undefined}>
          {subjectOf(ticket, t)} <span className={css.number}>#{ticket.number}</span>
        </span>
        <span className={css.snippet} dir="auto" lang={ticket.language ?? undefined}>
          <bdi>{contactName(ticket, t)}</bdi>: <Marked text={hit.snippet} marks={hit.marks} />
        </span>
      </span>
      <span className={css.meta}>
        {ticket.is_spam && <Badge tone="warning">{t("list-spam")}</Badge>}
        {ticket.is_trashed && <Badge tone="danger">{t("list-trash")}</Badge>}
        <Badge>
          {statusName(
            statuses.find(it => it.id === ticket.status_id),
            t,
          ) || t(`status-${ticket.category}`)}
        </Badge>
        <time dateTime={ticket.activity_at}>{formatWhen(ticket.activity_at, now)}</time>
      </span>
    </Link>
  );
}
