import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { Button, cx, Failure, IconButton, IconClose, Skeleton } from "@candor/ui";
import { Link } from "wouter";
import { errorText } from "../app/errors.ts";
import { usePane } from "../app/usePanes.ts";
import { RecordFields } from "../fields/RecordFields.tsx";
import { TicketFields } from "../fields/TicketFields.tsx";
import { Splitter } from "../inbox/Splitter.tsx";
import { CareNote } from "./CareNote.tsx";
import { ContactTickets } from "./ContactTickets.tsx";
import { CustomerDetails } from "./CustomerDetails.tsx";
import { CustomerHead } from "./CustomerHead.tsx";
import css from "./CustomerPanel.module.css";
import { useContact } from "./useContact.ts";

export interface CustomerPanelProps {
  ticket: TicketEntry;
  /** Lies over the ticket where there is no room beside it. */
  is_over: boolean;
  onClose: () => void;
}

export function CustomerPanel({ ticket, is_over, onClose }: CustomerPanelProps) {
  const t = useT();
  const [width, setWidth] = usePane("panel", 304, 260, 520);
  const contact = useContact(ticket.contact?.id ?? null);
  return (
    <aside
      className={cx(css.panel, is_over && css.over)}
      style={is_over ? undefined : { inlineSize: width }}
      aria-label={t("customer-title")}
    >
      {!is_over && (
        <Splitter label={t("resize-panel")} size={width} least={260} most={520} onSize={setWidth} is_start />
      )}
      <header className={css.bar}>
        <h2>{t("customer-title")}</h2>
        {ticket.contact && (
          <Link className={css.open} href={`/contacts/${ticket.contact.id}`}>
            {t("customer-open")}
          </Link>
        )}
        <IconButton size="small" label={t("close")} icon={<IconClose />} onClick={onClose} />
      </header>
      <div className={css.scroll}>
        <TicketFields ticket={ticket} />
        {!ticket.contact && <p className={css.none}>{t("customer-none")}</p>}
        {contact.error !== null && (
          <Failure
            title={t("customer-failed")}
            detail={errorText(contact.error, t)}
            action={<Button onClick={contact.reload}>{t("retry")}</Button>}
          />
        )}
        {contact.is_loading && <Skeleton lines={5} label={t("loading")} />}
        {contact.data && (
          <>
            <CareNote text={contact.data.care_note} />
            <CustomerHead key={contact.data.id} contact={contact.data} onChange={contact.set} />
            <RecordFields subject="contact" id={contact.data.id} />
            {contact.data.organization && <RecordFields subject="organization" id={contact.data.organization.id} />}
            <CustomerDetails contact={contact.data} onChange={contact.set} onReload={contact.reload} />
            <ContactTickets contact_id={contact.data.id} but={ticket.id} />
          </>
        )}
      </div>
    </aside>
  );
}
