import { formatClock, useT } from "@candor/i18n";
import { Button, Dialog } from "@candor/ui";
import css from "./NewerDialog.module.css";
import type { NewerMessages } from "./outbox.ts";

export interface NewerDialogProps {
  newer: NewerMessages;
  onSend: () => void;
  onBack: () => void;
}

/** Nobody answers past a message they have not seen. */
export function NewerDialog({ newer, onSend, onBack }: NewerDialogProps) {
  const t = useT();
  return (
    <Dialog
      is_open
      is_alert
      onClose={onBack}
      title={t("newer-title")}
      closeLabel={t("close")}
      description={t("newer-text", { count: newer.newer.length })}
      footer={
        <>
          <Button onClick={onSend}>{t("newer-send")}</Button>
          <Button variant="primary" onClick={onBack}>
            {t("newer-back")}
          </Button>
        </>
      }
    >
      {newer.newer.map(message => (
        <article key={message.id} className={css.message}>
          <header className={css.head}>
            <strong>
              <bdi>{message.author.name}</bdi>
            </strong>
            <time dateTime={message.at}>{formatClock(message.at)}</time>
          </header>
          <p className={css.text} dir="auto" lang={message.language ?? undefined}>
            {message.text}
          </p>
        </article>
      ))}
    </Dialog>
  );
}
