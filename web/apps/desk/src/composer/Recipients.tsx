import { useT } from "@candor/i18n";
import { Input } from "@candor/ui";
import { useId, useState } from "react";
import { AddressField } from "./AddressField.tsx";
import css from "./Recipients.module.css";
import type { Writing } from "./writings.ts";

export interface RecipientsProps {
  writing: Pick<Writing, "to" | "cc" | "bcc" | "subject">;
  has_subject: boolean;
  autoFocus?: boolean;
  onChange: (change: Partial<Writing>) => void;
}

/** Always visible, always editable: nobody has to guess who gets the answer. */
export function Recipients({ writing, has_subject, autoFocus = false, onChange }: RecipientsProps) {
  const t = useT();
  const id = useId();
  const [has_more, setMore] = useState(false);
  const is_wide = has_more || writing.cc.length > 0 || writing.bcc.length > 0;
  return (
    <div className={css.rows}>
      <div className={css.row}>
        <AddressField
          label={t("composer-to")}
          addresses={writing.to}
          onChange={to => onChange({ to })}
          autoFocus={autoFocus}
        />
        {!is_wide && (
          <button type="button" className={css.more} title={t("composer-add-cc")} onClick={() => setMore(true)}>
            {t("composer-cc")} {t("composer-bcc")}
          </button>
        )}
      </div>
      {is_wide && (
        <>
          <AddressField label={t("composer-cc")} addresses={writing.cc} onChange={cc => onChange({ cc })} />
          <AddressField label={t("composer-bcc")} addresses={writing.bcc} onChange={bcc => onChange({ bcc })} />
        </>
      )}
      {has_subject && (
        <div className={css.subject}>
          <label htmlFor={id}>{t("composer-subject")}</label>
          <Input
            id={id}
            value={writing.subject}
            maxLength={500}
            dir="auto"
            onChange={event => onChange({ subject: event.currentTarget.value })}
          />
        </div>
      )}
    </div>
  );
}
