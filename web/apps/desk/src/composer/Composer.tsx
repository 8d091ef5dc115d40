import type { Editor } from "@candor/editor";
import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { Banner, cx, IconLock, IconNote, IconPencil } from "@candor/ui";
import { lazy, Suspense, useRef, useState } from "react";
import { Boundary } from "../app/Boundary.tsx";
import { useDesk } from "../app/desk.ts";
import { CareNote } from "../customer/CareNote.tsx";
import { useCareNote } from "../customer/useCareNote.ts";
import { Attachments } from "./Attachments.tsx";
import css from "./Composer.module.css";
import { ComposerFooter } from "./ComposerFooter.tsx";
import { ComposerHeight } from "./ComposerHeight.tsx";
import { ComposerModes } from "./ComposerModes.tsx";
import { DiscardDialog } from "./DiscardDialog.tsx";
import { NewerDialog } from "./NewerDialog.tsx";
import { Recipients } from "./Recipients.tsx";
import { SignatureLine } from "./SignatureLine.tsx";
import { TextFallback } from "./TextFallback.tsx";
import { removeFile, upload } from "./uploads.ts";
import { useComposer } from "./useComposer.ts";
import { useFileDrop } from "./useFileDrop.ts";
import { useSend } from "./useSend.ts";
import { isEmpty } from "./writings.ts";

const loadRichText = () => import("./RichText.tsx");
const RichText = lazy(() => loadRichText().then(it => ({ default: it.RichText })));
export const preloadRichText = () => void loadRichText();

export interface ComposerProps {
  ticket: TicketEntry;
  onStep: () => void;
  onList: () => void;
}

export function Composer({ ticket, onStep, onList }: ComposerProps) {
  const t = useT();
  const desk = useDesk();
  const editor = useRef<Editor | null>(null);
  const box = useRef<HTMLElement>(null);
  const { writing, setMode, onText, quoteLast } = useComposer(ticket, editor);
  const sending = useSend(ticket.id, onStep, onList);
  const [is_discarding, setDiscarding] = useState(false);
  const care_note = useCareNote(ticket);
  const is_note = writing.mode === "note";
  // To whom comes first: nobody is known yet.
  const is_forward = writing.mode === "forward";
  const label = is_note ? t("composer-note") : t("composer-label");
  const placeholder = is_note
    ? t("composer-note-placeholder")
    : is_forward
      ? t("composer-forward-placeholder")
      : t("composer-placeholder");

  const onFiles = (files: File[], is_inline: boolean) =>
    upload(
      desk,
      ticket.id,
      files,
      is_inline && editor.current ? (src, name) => editor.current?.insertImage(src, name) : null,
    );
  const drop = useFileDrop(box, files => onFiles(files, false));
  const close = () => desk.writings.clear(ticket.id, { is_sent: false });

  if (!desk.can("tickets.reply") && !desk.can("tickets.note"))
    return <p className={css.closed}>{t("composer-no-permission")}</p>;

  if (!writing.is_open) {
    return (
      <section className={css.closed} aria-label={t("composer-label")}>
        {desk.can("tickets.reply") && (
          <button
            type="button"
            className={css.prompt}
            onClick={() => setMode(null)}
            onPointerEnter={preloadRichText}
            onFocus={preloadRichText}
          >
            <IconPencil />
            {t("composer-placeholder")}
          </button>
        )}
        {desk.can("tickets.note") && (
          <button
            type="button"
            className={cx(css.prompt, css.promptNote)}
            onClick={() => setMode("note")}
            onPointerEnter={preloadRichText}
            onFocus={preloadRichText}
          >
            <IconNote />
            {t("composer-note")}
          </button>
        )}
      </section>
    );
  }

  return (
    <ComposerHeight>
      <section
        ref={box}
        className={cx(css.composer, is_note && css.note, drop.is_over && css.over)}
        aria-label={label}
        data-mode={writing.mode}
        {...drop.handlers}
        onKeyDown={event => {
          // The editor sends by itself; this is for whoever stands in a recipient or the subject.
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
            event.preventDefault();
            sending.send(event.shiftKey);
            return;
          }
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.preventDefault();
          if (isEmpty(writing)) close();
          else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }}
      >
        <ComposerModes writing={writing} has_cc={(ticket.reply_defaults?.cc.length ?? 0) > 0} onMode={setMode} />
        <CareNote text={care_note} />
        {is_note ? (
          <Banner tone="note" icon={<IconLock />}>
            {t("composer-note-banner")}
          </Banner>
        ) : (
          <Recipients
            key={writing.mode}
            writing={writing}
            has_subject={is_forward}
            autoFocus={is_forward && writing.wants_focus}
            onChange={change => desk.writings.write(ticket.id, change)}
          />
        )}
        <Boundary>
          <Suspense
            fallback={
              <TextFallback
                label={label}
                placeholder={placeholder}
                text={writing.text}
                onChange={onText}
                autoFocus={writing.wants_focus && !is_forward}
              />
            }
          >
            <RichText
              key={writing.version}
              writing_id={ticket.id}
              has_people={is_note}
              lang={is_note ? null : ticket.language}
              html={writing.html}
              label={label}
              placeholder={placeholder}
              editor={editor}
              autoFocus={writing.wants_focus && !is_forward}
              onChange={onText}
              onFiles={onFiles}
              onSend={sending.send}
              onQuote={is_note ? undefined : quoteLast}
            />
          </Suspense>
        </Boundary>
        <Attachments
          files={writing.files}
          onRemove={it => {
            if (it.file) editor.current?.removeImage(it.file.url);
            removeFile(desk, ticket.id, it);
          }}
        />
        {!is_note && (
          <SignatureLine
            is_on={writing.has_signature}
            onToggle={has_signature => desk.writings.show(ticket.id, { has_signature })}
          />
        )}
        <ComposerFooter
          writing={writing}
          onSend={sending.send}
          onFiles={files => onFiles(files, false)}
          onDiscard={() => (isEmpty(writing) ? close() : setDiscarding(true))}
        />
        {drop.is_over && <div className={css.drop}>{t("composer-drop")}</div>}
      </section>
      {is_discarding && (
        <DiscardDialog
          onCancel={() => setDiscarding(false)}
          onDiscard={() => {
            setDiscarding(false);
            close();
          }}
        />
      )}
      {sending.newer && <NewerDialog newer={sending.newer} onSend={sending.sendAnyway} onBack={sending.closeNewer} />}
    </ComposerHeight>
  );
}
