import { useT } from "@candor/i18n";
import { Button, Field, Input, Select } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText, fieldError } from "../app/errors.ts";
import { useSubmit } from "../signin/useSubmit.ts";
import css from "./CustomerPanel.module.css";

export interface IdentityFormProps {
  contact_id: string;
  onDone: () => void;
  onCancel: () => void;
}

export function IdentityForm({ contact_id, onDone, onCancel }: IdentityFormProps) {
  const t = useT();
  const desk = useDesk();
  const [kind, setKind] = useState("email");
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await desk.client.post(`/contacts/${contact_id}/identities`, fields);
    onDone();
  });
  return (
    <form className={css.form} onSubmit={onSubmit}>
      <Field label={t("customer-identity-kind")}>
        {ids => (
          <Select {...ids} name="kind" value={kind} onChange={event => setKind(event.currentTarget.value)}>
            <option value="email">{t("customer-identity-email")}</option>
            <option value="phone">{t("customer-identity-phone")}</option>
          </Select>
        )}
      </Field>
      <Field
        label={t("customer-identity-value")}
        error={error ? (fieldError(error, "value") ?? errorText(error, t)) : null}
      >
        {ids => <Input {...ids} name="value" type={kind === "email" ? "email" : "tel"} required autoFocus />}
      </Field>
      <div className={css.buttons}>
        <Button type="submit" size="small" variant="primary" is_busy={is_busy}>
          {t("save")}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
