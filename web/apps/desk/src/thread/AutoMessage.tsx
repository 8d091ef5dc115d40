import { formatClock, formatFull, useT } from "@candor/i18n";
import type { LocalMessage } from "@candor/realtime";
import { Badge, IconNext } from "@candor/ui";
import { useState } from "react";
import { FullMessage } from "./MessageCard.tsx";
import css from "./QuietLine.module.css";

/** One quiet line for what was sent or received by machines; opens to the whole message. */
export function AutoMessage({ message }: { message: LocalMessage }) {
  const t = useT();
  const [is_open, setOpen] = useState(false);
  const name = message.author.name || message.from?.address || t("system-name");
  const text =
    message.direction === "out"
      ? t("message-auto-acknowledgement")
      : message.auto_kind === "bounce"
        ? t("message-auto-bounce", { name })
        : t("message-auto-reply", { name });
  return (
    <>
      <button type="button" className={css.line} aria-expanded={is_open} onClick={() => setOpen(!is_open)}>
        <IconNext className={css.turn} />
        <span>{text}</span>
        {message.state === "failed" && <Badge tone="danger">{t("message-failed")}</Badge>}
        <time dateTime={message.at} title={formatFull(message.at)}>
          {formatClock(message.at)}
        </time>
      </button>
      {is_open && <FullMessage message={message} />}
    </>
  );
}
