import { currentT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useCallback, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { settingsOf } from "../app/settings.ts";
import { missingText } from "../fields/fields.ts";
import { report } from "../inbox/acts.ts";
import { compose, refusal, refusalText, signatureOf } from "./message.ts";
import { NewerMessages, type Sending, type Sent } from "./outbox.ts";

export interface Send {
  send: (is_resolving: boolean) => void;
  /** Set while newer messages ask for a look. */
  newer: NewerMessages | null;
  sendAnyway: () => void;
  closeNewer: () => void;
}

export function useSend(ticket_id: string, onStep: () => void, onList: () => void): Send {
  const desk = useDesk();
  const [newer, setNewer] = useState<NewerMessages | null>(null);

  const afterSent = useCallback(
    (sending: Sending, sent: Sent | null) => {
      if (!sent) return;
      const t = currentT();
      desk.store.putTickets([sent.ticket], desk.live.seq);
      report(desk, sending.body.kind === "note" ? t("done-note") : t("done-sent"), sent.undo);
    },
    [desk],
  );

  const post = useCallback(
    (sending: Sending) => {
      desk.outbox.send(sending).then(
        sent => afterSent(sending, sent),
        (error: unknown) => {
          if (!(error instanceof NewerMessages)) throw error;
          desk.writings.restore(ticket_id, sending.writing);
          setNewer(error);
        },
      );
    },
    [desk, ticket_id, afterSent],
  );

  const send = useCallback(
    (is_resolving: boolean) => {
      const t = currentT();
      const writing = desk.writings.get(ticket_id);
      const why = refusal(writing);
      if (why) {
        toast(refusalText(why, t), { tone: "danger" });
        return;
      }
      const missing = is_resolving ? missingText(desk.store, ticket_id, t) : null;
      if (missing) {
        toast(missing, { tone: "danger" });
        return;
      }
      const settings = settingsOf(desk.store.me);
      const body = compose(
        writing,
        signatureOf(settings.signature_html),
        desk.seen.get(ticket_id) ?? 0,
        is_resolving ? "resolved" : null,
      );
      const files = writing.files.flatMap(it => it.file ?? []);
      // Whoever reads far up is taken to where the message goes.
      if (desk.store.thread(ticket_id).newer !== null) void desk.loadThread(ticket_id);
      desk.live.type(ticket_id, false);
      desk.writings.clear(ticket_id, { is_sent: true });
      post({ ticket_id, body, files, writing });
      // A note never moves anybody.
      if (body.kind === "note") return;
      if (settings.after_reply === "next") onStep();
      if (settings.after_reply === "list") onList();
    },
    [desk, ticket_id, post, onStep, onList],
  );

  return {
    send,
    newer,
    closeNewer: () => {
      // The dialog has shown them: the next try must not ask again.
      if (newer) desk.seen.set(ticket_id, Math.max(desk.seen.get(ticket_id) ?? 0, newer.seq));
      setNewer(null);
    },
    sendAnyway: () => {
      if (!newer) return;
      const seen_seq = Math.max(newer.sending.body.seen_seq ?? 0, newer.seq, desk.live.seq);
      desk.seen.set(ticket_id, seen_seq);
      setNewer(null);
      desk.writings.clear(ticket_id, { is_sent: true });
      post({ ...newer.sending, body: { ...newer.sending.body, seen_seq } });
    },
  };
}
