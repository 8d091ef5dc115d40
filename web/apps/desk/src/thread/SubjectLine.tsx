import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { IconButton, IconPencil, Input } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { edit } from "../inbox/acts.ts";
import { subjectOf } from "../inbox/names.ts";
import css from "./SubjectLine.module.css";

export function SubjectLine({ ticket }: { ticket: TicketEntry }) {
  const t = useT();
  const desk = useDesk();
  const [text, setText] = useState<string | null>(null);

  function finish(is_kept: boolean) {
    const subject = text?.trim() ?? "";
    setText(null);
    if (is_kept && subject && subject !== ticket.subject) edit(desk, ticket, { subject });
  }

  if (text !== null) {
    return (
      <form
        className={css.form}
        onSubmit={event => {
          event.preventDefault();
          finish(true);
        }}
      >
        <Input
          aria-label={t("ticket-subject")}
          value={text}
          dir="auto"
          maxLength={500}
          onChange={event => setText(event.currentTarget.value)}
          onBlur={() => finish(true)}
          onKeyDown={event => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            finish(false);
          }}
          autoFocus
        />
      </form>
    );
  }
  return (
    <div className={css.line}>
      <h1 className={css.subject} dir="auto" lang={ticket.language ?? undefined} title={ticket.subject}>
        {subjectOf(ticket, t)}
      </h1>
      <span className={css.number}>#{ticket.number}</span>
      {desk.can("tickets.edit") && (
        <IconButton
          className={css.edit}
          size="small"
          label={t("ticket-subject-edit")}
          icon={<IconPencil />}
          onClick={() => setText(ticket.subject)}
        />
      )}
    </div>
  );
}
