import type { Message } from "@candor/api";
import { ApiError } from "@candor/api";
import { currentT, useT } from "@candor/i18n";
import { isLocal, type LocalMessage } from "@candor/realtime";
import { Button, IconClock, IconWarning, toast } from "@candor/ui";
import { type Desk, useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { NewerMessages } from "../composer/outbox.ts";
import css from "./MessageState.module.css";

/** How far an answer has come. Sent is the rule and says nothing; everything else says what can be done. */
export function MessageState({ message }: { message: LocalMessage }) {
  const t = useT();
  if (isLocal(message) && message.state === "queued") return <Waiting message={message} />;
  if (
    message.direction !== "out" || message.kind === "note"
      ? message.state !== "failed" && message.state !== "sending"
      : false
  )
    return null;
  if (message.state === "sending" || message.state === "queued") {
    return (
      <p className={css.quiet} role="status">
        <IconClock />
        {message.state === "sending" ? t("message-sending") : t("message-queued")}
      </p>
    );
  }
  if (message.state === "cancelled") return <p className={css.quiet}>{t("message-cancelled")}</p>;
  if (message.state === "failed" || message.state === "uncertain") return <Trouble message={message} />;
  return null;
}

/** Written without a connection: it goes out by itself, or is taken back before. */
function Waiting({ message }: { message: LocalMessage }) {
  const t = useT();
  const desk = useDesk();
  return (
    <div className={css.waiting} role="status">
      <IconClock />
      <span className={css.text}>{t("message-waiting")}</span>
      <Button size="small" onClick={() => takeForEditing(desk, message)}>
        {t("message-edit")}
      </Button>
      <Button size="small" onClick={() => desk.outbox.take(message)}>
        {t("message-cancel")}
      </Button>
    </div>
  );
}

function takeForEditing(desk: Desk, message: LocalMessage): void {
  const sending = desk.outbox.take(message);
  if (sending) desk.writings.restore(message.ticket_id, sending.writing);
}

function Trouble({ message }: { message: LocalMessage }) {
  const t = useT();
  const desk = useDesk();
  const is_uncertain = message.state === "uncertain";
  const is_overtaken = message.local_error === "newer_messages";
  const title = is_overtaken ? "message-overtaken" : is_uncertain ? "message-uncertain" : "message-failed";
  const help = is_overtaken ? t("message-overtaken-help") : is_uncertain ? t("message-uncertain-help") : null;
  const why = message.local_error ? errorText(new ApiError({ code: message.local_error }), t) : (message.error ?? "");
  const run = (act: Promise<unknown>) =>
    void act.catch((error: unknown) => toast(errorText(error, currentT()), { tone: "danger" }));

  function retry() {
    if (!isLocal(message)) {
      run(desk.client.post<Message>(`/messages/${message.id}/retry`).then(it => desk.store.putMessage(it)));
      return;
    }
    const again = is_overtaken ? desk.outbox.sendAnyway(message, desk.live.seq) : desk.outbox.retry(message);
    again.then(
      sent => sent && desk.store.putTickets([sent.ticket], desk.live.seq),
      (error: unknown) => {
        if (error instanceof NewerMessages) desk.writings.restore(message.ticket_id, error.sending.writing);
        toast(
          errorText(error instanceof NewerMessages ? new ApiError({ code: "newer_messages" }) : error, currentT()),
          { tone: "danger" },
        );
      },
    );
  }

  return (
    <div className={css.trouble} role="alert">
      <IconWarning />
      <div className={css.text}>
        <strong>{t(title)}</strong>
        <p>{help ?? why}</p>
      </div>
      <Button size="small" onClick={retry}>
        {is_overtaken ? t("newer-send") : t("message-retry")}
      </Button>
      {isLocal(message) ? (
        <>
          <Button size="small" onClick={() => takeForEditing(desk, message)}>
            {t("message-edit")}
          </Button>
          <Button size="small" variant="danger" onClick={() => desk.outbox.take(message)}>
            {t("delete")}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          onClick={() =>
            run(
              desk.client
                .delete(`/messages/${message.id}/send`)
                .then(() => desk.store.putMessage({ ...message, state: "cancelled" })),
            )
          }
        >
          {t("message-cancel")}
        </Button>
      )}
    </div>
  );
}
