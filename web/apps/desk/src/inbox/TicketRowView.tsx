import type { Density, ListName } from "@candor/api";
import { formatAgo, formatFull, formatWhen, useT } from "@candor/i18n";
import { useTicket } from "@candor/realtime";
import { cx, IconForm, IconLock, IconMail } from "@candor/ui";
import { memo } from "react";
import { useNow } from "../app/useNow.ts";
import { contactName, subjectOf } from "./names.ts";
import { RowField } from "./RowField.tsx";
import { RowMarks } from "./RowMarks.tsx";
import css from "./TicketRowView.module.css";
import { Waiting } from "./Waiting.tsx";

export interface TicketRowViewProps {
  id: string;
  list: ListName;
  top: number;
  height: number;
  density: Density;
  position: number;
  /** -1 while more are to come. */
  n_all: number;
  is_active: boolean;
  is_gone: boolean;
  onOpen: (id: string) => void;
}

/** The place of a row. It moves often, its content does not: so the two are apart. */
export const TicketRowView = memo(function TicketRowView(props: TicketRowViewProps) {
  const { id, list, top, height, density, position, n_all, is_active, is_gone, onOpen } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list holds the focus and handles the keys.
    <div
      id={`row-${id}`}
      className={cx(css.row, css[density], is_active && css.active, is_gone && css.gone)}
      role="option"
      tabIndex={-1}
      aria-selected={is_active}
      aria-setsize={n_all}
      aria-posinset={position}
      style={{ blockSize: height, transform: `translateY(${top}px)` }}
      onClick={() => onOpen(id)}
      data-ticket={id}
    >
      <RowContent id={id} list={list} density={density} />
    </div>
  );
});

const RowContent = memo(function RowContent({
  id,
  list,
  density,
}: Pick<TicketRowViewProps, "id" | "list" | "density">) {
  const t = useT();
  const now = useNow();
  const ticket = useTicket(id);
  if (!ticket) return null;
  const Channel = ticket.channel_kind === "web_form" ? IconForm : IconMail;
  const said_by =
    ticket.last_message?.direction === "out" ? t("row-by", { name: ticket.last_message.author_name }) : "";
  const snippet = (
    <span className={cx(css.snippet, "truncate")} dir="auto" lang={ticket.language ?? undefined}>
      {said_by} {ticket.snippet}
    </span>
  );
  return (
    <div className={cx(css.content, ticket.is_unread && css.unread)}>
      <div className={css.line}>
        {ticket.is_unread && (
          <span className={css.dot}>
            <span className="visually-hidden">{t("row-unread")}</span>
          </span>
        )}
        <Channel className={css.channel} aria-label={t(`channel-${ticket.channel_kind ?? "email"}`)} />
        <span className={cx(css.name, "truncate")} dir="auto">
          {contactName(ticket, t)}
        </span>
        {ticket.is_confidential && <IconLock className={css.channel} aria-label={t("ticket-is-confidential")} />}
        <time className={css.time} dateTime={ticket.activity_at} title={formatFull(ticket.activity_at)}>
          {now - Date.parse(ticket.activity_at) < 3_600_000
            ? formatAgo(ticket.activity_at, now)
            : formatWhen(ticket.activity_at, now)}
        </time>
      </div>
      <div className={css.line}>
        <span className={cx(css.subject, "truncate")} dir="auto" lang={ticket.language ?? undefined}>
          {subjectOf(ticket, t)}
        </span>
        {density === "compact" && snippet}
        {density === "compact" && <RowField ticket={ticket} />}
        {density === "compact" && <RowMarks ticket={ticket} list={list} />}
        <Waiting since={ticket.unanswered_since} />
      </div>
      {density !== "compact" && (
        <div className={css.line}>
          {snippet}
          <RowField ticket={ticket} />
          <RowMarks ticket={ticket} list={list} />
        </div>
      )}
    </div>
  );
});
