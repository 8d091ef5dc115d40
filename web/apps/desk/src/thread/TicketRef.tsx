import { useT } from "@candor/i18n";
import { useCatalog, useTicket } from "@candor/realtime";
import { useEffect, useSyncExternalStore } from "react";
import { Link } from "wouter";
import { useDesk } from "../app/desk.ts";
import { ticketPath } from "../app/paths.ts";
import { statusName, subjectOf } from "../inbox/names.ts";
import css from "./TicketRef.module.css";

export interface TicketRefProps {
  of: string;
  /** What stands in the text. */
  text: string;
  href: string | null;
}

/** A ticket that a text refers to, with its subject and status, for those who see it; for others the words alone. */
export function TicketRef({ of, text, href }: TicketRefProps) {
  const t = useT();
  const { glances } = useDesk();
  const { statuses } = useCatalog();
  const id = useSyncExternalStore(glances.subscribe, () => glances.idOf(of));
  const ticket = useTicket(id ?? "");
  useEffect(() => glances.want(of), [glances, of]);
  if (!id || !ticket)
    return href ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
      </a>
    ) : (
      text
    );
  const status = statusName(
    statuses.find(it => it.id === ticket.status_id),
    t,
  );
  return (
    <Link href={ticketPath(id)} className={css.ref} title={`${subjectOf(ticket, t)} · ${status}`}>
      <span className={css.number}>#{ticket.number}</span>
      <span className={css.subject} dir="auto">
        {subjectOf(ticket, t)}
      </span>
      <span className={css.status} data-tone={ticket.category}>
        {status || t(`status-${ticket.category}`)}
      </span>
    </Link>
  );
}
