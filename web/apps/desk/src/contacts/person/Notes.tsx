import type { ContactNote, Page } from "@candor/api";
import { currentT, useT } from "@candor/i18n";
import { useStore } from "@candor/realtime";
import { Button, Failure, IconNote, Skeleton, Textarea, toast } from "@candor/ui";
import { type FormEvent, useEffect, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { usePages } from "../usePages.ts";
import { NoteView } from "./NoteView.tsx";
import css from "./Person.module.css";

/** What colleagues wrote about this person; never shown to the customer. */
export function Notes({ contact_id }: { contact_id: string }) {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const [text, setText] = useState("");
  const [is_busy, setBusy] = useState(false);
  const path = `/contacts/${contact_id}/notes`;
  const notes = usePages<ContactNote>(path, (after, signal) =>
    desk.client.get<Page<ContactNote>>(path, { query: { after, limit: 20 }, signal }),
  );
  const { reload } = notes;
  useEffect(() => store.subscribe(`contact:${contact_id}`, reload), [store, contact_id, reload]);

  function add(event: FormEvent) {
    event.preventDefault();
    if (is_busy || !text.trim()) return;
    setBusy(true);
    desk.client
      .post<ContactNote>(path, { text })
      .then(
        () => {
          setText("");
          reload();
        },
        (error: unknown) => toast(errorText(error, currentT()), { tone: "danger" }),
      )
      .finally(() => setBusy(false));
  }

  return (
    <section className={css.notes} aria-label={t("contacts-notes")}>
      <h2 className={css.heading}>
        <IconNote />
        {t("contacts-notes")}
      </h2>
      {desk.can("contacts.edit") && (
        <form className={css.write} onSubmit={add}>
          <Textarea
            aria-label={t("contacts-note-new")}
            placeholder={t("contacts-note-placeholder")}
            rows={2}
            value={text}
            dir="auto"
            maxLength={10_000}
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(event);
            }}
          />
          {text.trim() !== "" && (
            <Button type="submit" size="small" variant="note" is_busy={is_busy}>
              {t("contacts-note-add")}
            </Button>
          )}
        </form>
      )}
      {notes.error !== null && (
        <Failure title={errorText(notes.error, t)} action={<Button onClick={reload}>{t("retry")}</Button>} />
      )}
      {notes.rows === null && notes.error === null && <Skeleton lines={2} label={t("loading")} />}
      {notes.rows && notes.rows.length > 0 && (
        <ul className={css.list}>
          {notes.rows.map(note => (
            <li key={note.id}>
              <NoteView path={path} note={note} onChanged={reload} />
            </li>
          ))}
        </ul>
      )}
      {notes.has_more && (
        <Button size="small" variant="quiet" is_busy={notes.is_loading} onClick={notes.more}>
          {t("contacts-more")}
        </Button>
      )}
    </section>
  );
}
