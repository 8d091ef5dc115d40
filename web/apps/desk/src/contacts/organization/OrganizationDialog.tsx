import type { Organization, OrganizationChange } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, ChipsInput, Dialog, Failure, Field, Input, Textarea } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { errorText, fieldError } from "../../app/errors.ts";
import { useSubmit } from "../../signin/useSubmit.ts";
import css from "../Contacts.module.css";

export interface OrganizationDialogProps {
  /** Null for a new one. */
  organization: Organization | null;
  onClose: () => void;
  onDone: (organization: Organization) => void;
}

export function OrganizationDialog({ organization, onClose, onDone }: OrganizationDialogProps) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const [domains, setDomains] = useState(organization?.domains ?? []);
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    const input: OrganizationChange = { name: fields.name ?? "", note: fields.note ?? "", domains };
    onDone(
      organization
        ? await desk.client.patch<Organization>(`/organizations/${organization.id}`, input)
        : await desk.client.post<Organization>("/organizations", input),
    );
    onClose();
  });
  const name_error = fieldError(error, "name");
  const at = domains.findIndex((_, n) => fieldError(error, `domains[${n}]`) !== null);
  const domains_error = fieldError(error, "domains") ?? (at >= 0 ? fieldError(error, `domains[${at}]`) : null);
  return (
    <Dialog
      is_open
      onClose={onClose}
      title={organization ? t("organizations-edit") : t("organizations-new")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={is_busy}>
            {organization ? t("save") : t("contacts-create")}
          </Button>
        </>
      }
    >
      <form id={id} className={css.form} onSubmit={onSubmit}>
        {error !== null && !name_error && !domains_error && <Failure title={errorText(error, t)} />}
        <Field label={t("customer-name")} error={name_error}>
          {ids => (
            <Input
              {...ids}
              name="name"
              required
              maxLength={200}
              dir="auto"
              autoComplete="off"
              defaultValue={organization?.name ?? ""}
            />
          )}
        </Field>
        <Field label={t("organizations-domains")} help={t("organizations-domains-help")} error={domains_error}>
          {ids => (
            <ChipsInput
              {...ids}
              name="domains"
              inputMode="url"
              values={domains}
              onChange={setDomains}
              clean={it => it.replace(/^@/, "").toLowerCase()}
              removeLabel={it => t("address-remove", { address: it })}
            />
          )}
        </Field>
        <Field label={t("organizations-note")} hint={t("optional")}>
          {ids => (
            <Textarea
              {...ids}
              name="note"
              rows={3}
              maxLength={10_000}
              dir="auto"
              defaultValue={organization?.note ?? ""}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
