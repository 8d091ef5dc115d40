import type { Contact, NewContact } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Dialog, Failure, Field, Input, Select } from "@candor/ui";
import { useId } from "react";
import { useDesk } from "../../app/desk.ts";
import { errorText, fieldError } from "../../app/errors.ts";
import { useSubmit } from "../../signin/useSubmit.ts";
import css from "../Contacts.module.css";

export interface NewContactDialogProps {
  organization_id?: string;
  onClose: () => void;
  onDone: (contact: Contact) => void;
}

export function NewContactDialog({ organization_id, onClose, onDone }: NewContactDialogProps) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    const input: NewContact = {
      name: fields.name ?? "",
      emails: fields.email?.trim() ? [fields.email.trim()] : [],
      phones: fields.phone?.trim() ? [fields.phone.trim()] : [],
      tier: fields.tier === "vip" ? "vip" : "standard",
      ...(organization_id ? { organization_id } : {}),
    };
    onDone(await desk.client.post<Contact>("/contacts", input));
  });
  const errors = { name: fieldError(error, "name"), email: errorAt("emails"), phone: errorAt("phones") };
  const is_known = Object.values(errors).some(Boolean);

  function errorAt(name: string): string | null {
    return fieldError(error, `${name}[0]`) ?? fieldError(error, name);
  }

  return (
    <Dialog
      is_open
      onClose={onClose}
      title={t("contacts-new")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={is_busy}>
            {t("contacts-create")}
          </Button>
        </>
      }
    >
      <form id={id} className={css.form} onSubmit={onSubmit}>
        {error !== null && !is_known && <Failure title={errorText(error, t)} />}
        <Field label={t("customer-name")} error={errors.name}>
          {ids => <Input {...ids} name="name" required maxLength={200} dir="auto" autoComplete="off" />}
        </Field>
        <Field label={t("customer-identity-email")} hint={t("optional")} error={errors.email}>
          {ids => <Input {...ids} name="email" type="email" autoComplete="off" />}
        </Field>
        <Field label={t("customer-identity-phone")} hint={t("optional")} error={errors.phone}>
          {ids => <Input {...ids} name="phone" type="tel" autoComplete="off" />}
        </Field>
        <Field label={t("customer-tier")}>
          {ids => (
            <Select {...ids} name="tier" defaultValue="standard">
              <option value="standard">{t("customer-tier-standard")}</option>
              <option value="vip">{t("customer-tier-vip")}</option>
            </Select>
          )}
        </Field>
      </form>
    </Dialog>
  );
}
