import { useT } from "@candor/i18n";
import { Button, Field, Textarea } from "@candor/ui";
import { useState } from "react";
import css from "./CustomerPanel.module.css";

export function CustomerNote({
  note,
  may_edit,
  onSave,
}: {
  note: string;
  may_edit: boolean;
  onSave: (note: string) => void;
}) {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const is_changed = text !== null && text !== note;
  return (
    <>
      <Field label={t("customer-note")}>
        {ids => (
          <Textarea
            {...ids}
            rows={3}
            value={text ?? note}
            readOnly={!may_edit}
            dir="auto"
            placeholder={may_edit ? t("customer-note-placeholder") : ""}
            onChange={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {is_changed && (
        <div className={css.buttons}>
          <Button
            size="small"
            variant="primary"
            onClick={() => {
              onSave(text);
              setText(null);
            }}
          >
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
