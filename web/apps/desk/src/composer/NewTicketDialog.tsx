import type { Message, NewTicket, Ticket } from "@candor/api";
import type { Editor } from "@candor/editor";
import { currentT, useT } from "@candor/i18n";
import { useCatalog, useMe } from "@candor/realtime";
import { Button, Dialog, Empty, Field, IconAttach, IconButton, Select, toast } from "@candor/ui";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { ticketPath } from "../app/paths.ts";
import { settingsOf } from "../app/settings.ts";
import { Attachments } from "./Attachments.tsx";
import { compose, refusal, refusalText, signatureOf } from "./message.ts";
import css from "./NewTicketDialog.module.css";
import { Recipients } from "./Recipients.tsx";
import { TextFallback } from "./TextFallback.tsx";
import { removeFile, upload } from "./uploads.ts";
import { useWriting } from "./useWriting.ts";
import { NEW } from "./writings.ts";

const RichText = lazy(() => import("./RichText.tsx").then(it => ({ default: it.RichText })));

/** Starts a ticket by writing first. Closing keeps the text as a draft. */
export function NewTicketDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const [, go] = useLocation();
  const { channels } = useCatalog();
  const writing = useWriting(NEW);
  const editor = useRef<Editor | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [is_busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const senders = channels.filter(it => it.kind === "email" && it.is_enabled);
  const own = senders.find(it => it.team_id !== null && me.agent.teams.includes(it.team_id));
  const [channel_id, setChannel] = useState(own?.id ?? senders[0]?.id ?? "");

  useEffect(() => {
    // Without its draft the dialog is simply empty.
    desk.writings.load(NEW).catch(() => {});
  }, [desk]);

  const onFiles = (files: File[], is_inline: boolean) =>
    upload(
      desk,
      NEW,
      files,
      is_inline && editor.current ? (src, name) => editor.current?.insertImage(src, name) : null,
    );

  async function send() {
    const why = refusal({ ...writing, mode: "reply" });
    if (why) {
      toast(refusalText(why, t), { tone: "danger" });
      return;
    }
    setBusy(true);
    setError(null);
    const { text, html, files } = compose(
      { ...writing, mode: "reply" },
      signatureOf(settingsOf(me).signature_html),
      0,
      null,
    );
    const body: NewTicket = {
      subject: writing.subject.trim(),
      channel_id,
      to: writing.to,
      cc: writing.cc,
      bcc: writing.bcc,
      text,
      html: html ?? "",
      files: files ?? [],
    };
    try {
      const made = await desk.client.post<{ ticket: Ticket; message: Message }>("/tickets", body);
      desk.writings.clear(NEW, { is_sent: true });
      desk.store.putTickets([made.ticket], desk.live.seq);
      toast(currentT()("done-sent"));
      onClose();
      go(ticketPath(made.ticket.id));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  if (senders.length === 0) {
    return (
      <Dialog is_open onClose={onClose} title={t("new-title")} closeLabel={t("close")}>
        <Empty title={t("new-no-channel-title")} text={t("new-no-channel-text")} />
      </Dialog>
    );
  }
  return (
    <Dialog
      is_open
      is_wide
      onClose={onClose}
      title={t("new-title")}
      closeLabel={t("close")}
      footer={
        <>
          <span className={css.kept}>{t("new-kept")}</span>
          <IconButton
            label={t("composer-attach")}
            icon={<IconAttach />}
            side="top"
            onClick={() => picker.current?.click()}
          />
          <Button variant="primary" is_busy={is_busy} onClick={() => void send()}>
            {t("new-send")}
          </Button>
        </>
      }
    >
      {error !== null && (
        <p className={css.error} role="alert">
          {errorText(error, t)}
        </p>
      )}
      <Field label={t("new-channel")}>
        {ids => (
          <Select {...ids} value={channel_id} onChange={event => setChannel(event.currentTarget.value)}>
            {senders.map(it => (
              <option key={it.id} value={it.id}>
                {it.name} {it.address ? `<${it.address}>` : ""}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={css.box}>
        <Recipients writing={writing} has_subject autoFocus onChange={change => desk.writings.write(NEW, change)} />
        <div className={css.text}>
          <Suspense
            fallback={
              <TextFallback
                label={t("new-text")}
                placeholder={t("new-placeholder")}
                text={writing.text}
                autoFocus={false}
                onChange={(html, text, is_blank) => desk.writings.write(NEW, { html, text, is_blank })}
              />
            }
          >
            <RichText
              key={writing.version}
              writing_id={NEW}
              html={writing.html}
              label={t("new-text")}
              placeholder={t("new-placeholder")}
              editor={editor}
              autoFocus={false}
              onChange={(html, text, is_blank) => desk.writings.write(NEW, { html, text, is_blank })}
              onFiles={onFiles}
              onSend={() => void send()}
            />
          </Suspense>
        </div>
        <Attachments files={writing.files} onRemove={it => removeFile(desk, NEW, it)} />
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t("composer-attach")}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])], false);
          event.currentTarget.value = "";
        }}
      />
    </Dialog>
  );
}
