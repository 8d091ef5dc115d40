import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { useState } from "react";
import css from "./CustomerPanel.module.css";

export interface CareNoteFieldProps {
  text: string;
  may_edit: boolean;
  onSave: (text: string) => void;
}

/** The warning is one short line, so that it is read. */
export function CareNoteField({ text: saved, may_edit, onSave }: CareNoteFieldProps) {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const is_changed = text !== null && text.trim() !== saved;
  function save() {
    if (is_changed) onSave(text.trim());
    setText(null);
  }
  return (
    <>
      <Field label={t("customer-care")}>
        {ids => (
          <Input
            {...ids}
            value={text ?? saved}
            readOnly={!may_edit}
            maxLength={300}
            dir="auto"
            autoComplete="off"
            placeholder={may_edit ? t("customer-care-placeholder") : ""}
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter") save();
              if (event.key === "Escape" && is_changed) {
                event.stopPropagation();
                setText(null);
              }
            }}
          />
        )}
      </Field>
      {is_changed && (
        <div className={css.buttons}>
          <Button size="small" variant="primary" onClick={save}>
            {t("save")}
          </Button>
          <Button size="small" variant="quiet" onClick={() => setText(null)}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </>
  );
}
