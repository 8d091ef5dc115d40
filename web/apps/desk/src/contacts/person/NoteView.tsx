import type { ContactNote } from "@candor/api";
import { currentT, formatFull, formatWhen, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, IconButton, IconPencil, IconTrash, Textarea, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { useNow } from "../../app/useNow.ts";
import css from "./Person.module.css";

export interface NoteViewProps {
  path: string;
  note: ContactNote;
  onChanged: () => void;
}

export function NoteView({ path, note, onChanged }: NoteViewProps) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const now = useNow();
  const [text, setText] = useState<string | null>(null);
  const is_mine = note.author_id === me.agent.id || me.agent.role !== "agent";
  const own = `${path}/${note.id}`;
  const refused = (error: unknown) => toast(errorText(error, currentT()), { tone: "danger" });

  function remove() {
    desk.client.delete(own).then(() => {
      onChanged();
      toast(currentT()("contacts-note-removed"), {
        action: {
          label: currentT()("undo"),
          run: () => void desk.client.post(`${own}/restore`).then(onChanged, refused),
        },
      });
    }, refused);
  }

  function save() {
    const wanted = text?.trim() ?? "";
    setText(null);
    if (wanted && wanted !== note.text) desk.client.patch(own, { text: wanted }).then(onChanged, refused);
  }

  return (
    <article className={css.note}>
      <header className={css.meta}>
        <span className={css.author} dir="auto">
          {note.author_name}
        </span>
        <time dateTime={note.created_at} title={formatFull(note.created_at)}>
          {formatWhen(note.created_at, now)}
        </time>
        {note.edited_at && <span title={formatFull(note.edited_at)}>{t("contacts-note-edited")}</span>}
        {is_mine && desk.can("contacts.edit") && text === null && (
          <span className={css.acts}>
            <IconButton
              size="small"
              label={t("contacts-note-edit")}
              icon={<IconPencil />}
              onClick={() => setText(note.text)}
            />
            <IconButton size="small" label={t("contacts-note-remove")} icon={<IconTrash />} onClick={remove} />
          </span>
        )}
      </header>
      {text === null ? (
        <p className={css.text} dir="auto">
          {note.text}
        </p>
      ) : (
        <div className={css.write}>
          <Textarea
            aria-label={t("contacts-note-edit")}
            rows={3}
            value={text}
            dir="auto"
            maxLength={10_000}
            autoFocus
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === "Escape") setText(null);
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
            }}
          />
          <span className={css.buttons}>
            <Button size="small" variant="primary" onClick={save}>
              {t("save")}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setText(null)}>
              {t("cancel")}
            </Button>
          </span>
        </div>
      )}
    </article>
  );
}
