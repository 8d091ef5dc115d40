import type { TimelineEntry } from "@candor/api";
import { formatClock, formatFull, useT } from "@candor/i18n";
import { cx, IconHistory, IconMail, IconNote, IconReply } from "@candor/ui";
import { Link } from "wouter";
import { ticketPath } from "../../app/paths.ts";
import { MergeLine } from "../merge/MergeLine.tsx";
import { sentenceOf, timeOf } from "./entries.ts";
import css from "./Person.module.css";

export function TimelineItem({ entry, onChanged }: { entry: TimelineEntry; onChanged: () => void }) {
  const at = timeOf(entry);
  return (
    <div className={cx(css.entry, entry.kind === "note" && css.isNote)}>
      <Mark entry={entry} />
      <div className={css.body}>
        <Words entry={entry} onChanged={onChanged} />
      </div>
      <time className={css.time} dateTime={at} title={formatFull(at)}>
        {formatClock(at)}
      </time>
    </div>
  );
}

function Mark({ entry }: { entry: TimelineEntry }) {
  const icon =
    entry.kind === "note" || (entry.kind === "message" && entry.message.kind === "note") ? (
      <IconNote />
    ) : entry.kind === "event" ? (
      <IconHistory />
    ) : entry.message.direction === "in" ? (
      <IconMail />
    ) : (
      <IconReply />
    );
  return (
    <span className={css.mark} aria-hidden="true">
      {icon}
    </span>
  );
}

function Words({ entry, onChanged }: { entry: TimelineEntry; onChanged: () => void }) {
  const t = useT();
  if (entry.kind === "event") {
    return entry.merge ? (
      <MergeLine event={entry.event} merge={entry.merge} onChanged={onChanged} />
    ) : (
      <p className={css.quiet}>{sentenceOf(entry.event, t)}</p>
    );
  }
  if (entry.kind === "note") {
    return (
      <>
        <p className={css.quiet}>{t("contacts-noted", { name: entry.note.author_name })}</p>
        <p className={css.text} dir="auto">
          {entry.note.text}
        </p>
      </>
    );
  }
  const { message } = entry;
  return (
    <Link href={ticketPath(message.ticket_id)} className={css.headline}>
      <span className={css.subject}>
        <span className="truncate" dir="auto">
          {message.ticket_subject || t("row-no-subject")}
        </span>
        <span className={css.number}>#{message.ticket_number}</span>
      </span>
      <span className={css.snippet} dir="auto">
        <bdi>{message.author_name || t("system-name")}</bdi>: {message.snippet}
      </span>
    </Link>
  );
}
