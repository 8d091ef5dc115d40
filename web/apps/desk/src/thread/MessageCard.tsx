import { currentLocale, formatAgo, formatFull, formatLanguage, useT } from "@candor/i18n";
import { isLocal, type LocalMessage } from "@candor/realtime";
import { Avatar, Badge, cx, IconLock, IconWarning } from "@candor/ui";
import { memo } from "react";
import { useNow } from "../app/useNow.ts";
import { AutoMessage } from "./AutoMessage.tsx";
import { Files } from "./Files.tsx";
import { FormFields } from "./FormFields.tsx";
import { MessageActions } from "./MessageActions.tsx";
import { MessageBody } from "./MessageBody.tsx";
import css from "./MessageCard.module.css";
import { MessageState } from "./MessageState.tsx";
import { RecipientLine } from "./RecipientLine.tsx";

export const MessageCard = memo(function MessageCard({ message }: { message: LocalMessage }) {
  // What machines wrote is there to be found, not to be read.
  if (message.is_auto) return <AutoMessage message={message} />;
  return <FullMessage message={message} />;
});

/** What came in is in a language other than the reader's. */
function isForeign(message: LocalMessage): boolean {
  const { language } = message;
  return message.direction === "in" && language !== null && language !== "und" && language !== currentLocale();
}

export function FullMessage({ message }: { message: LocalMessage }) {
  const t = useT();
  const now = useNow();
  const is_note = message.kind === "note";
  const name = message.author.name || message.from?.address || t("row-unknown");
  const label = is_note
    ? t("message-note-by", { name })
    : message.direction === "in"
      ? t("message-from-contact", { name })
      : t("message-from-agent", { name });
  return (
    <article
      className={cx(
        css.card,
        is_note ? css.note : message.direction === "out" ? css.out : css.in,
        message.state === "failed" && css.failed,
      )}
      aria-label={label}
      data-message={message.id}
      data-kind={message.kind}
      data-state={message.state}
    >
      <header className={css.head}>
        <Avatar name={name} kind={message.direction === "out" ? "agent" : "contact"} />
        <div className={css.who}>
          <div className={css.names}>
            <strong className={css.name}>
              <bdi>{name}</bdi>
            </strong>
            {is_note && (
              <Badge tone="note" icon={<IconLock />}>
                {t("message-note")} · {t("message-note-hint")}
              </Badge>
            )}
            {message.is_third_party && <Badge tone="info">{t("message-third-party")}</Badge>}
            {message.is_unverified_sender && (
              <Badge tone="warning" icon={<IconWarning />}>
                {t("message-unverified")}
              </Badge>
            )}
            {isForeign(message) && <Badge>{formatLanguage(message.language ?? "")}</Badge>}
            {message.is_auto && <Badge>{t("message-auto")}</Badge>}
          </div>
          <RecipientLine message={message} />
        </div>
        {!isLocal(message) && <MessageActions message={message} />}
        <time className={css.time} dateTime={message.at} title={formatFull(message.at)}>
          {formatAgo(message.at, now)}
        </time>
      </header>
      <div className={css.body}>
        <MessageBody message={message} />
        <FormFields fields={message.fields} />
        <Files files={message.files} />
        {message.problems.length > 0 && <p className={css.problem}>{t("message-problems")}</p>}
        <MessageState message={message} />
      </div>
    </article>
  );
}
