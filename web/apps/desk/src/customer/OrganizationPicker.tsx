import type { Contact, Organization, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Picker } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { useLoad } from "../app/useLoad.ts";
import css from "./CustomerPanel.module.css";
import { useContactChange } from "./useContactChange.ts";

export interface OrganizationPickerProps {
  contact: Contact;
  may_edit: boolean;
  onChange: (contact: Contact) => void;
}

export function OrganizationPicker({ contact, may_edit, onChange }: OrganizationPickerProps) {
  const t = useT();
  const desk = useDesk();
  const [is_open, setOpen] = useState(false);
  const change = useContactChange(contact, onChange);
  const organizations = useLoad(is_open ? "organizations" : null, signal =>
    desk.client.get<Page<Organization>>("/organizations", { query: { limit: 100 }, signal }),
  );
  const name = contact.organization?.name ?? t("customer-no-organization");
  if (!may_edit) return <span>{name}</span>;
  const all = organizations.data?.data ?? [];
  return (
    <Picker
      label={t("customer-organization")}
      searchLabel={t("customer-search-organizations")}
      emptyText={organizations.is_loading ? t("loading") : t("nothing-found")}
      is_open={is_open}
      onOpenChange={setOpen}
      align="end"
      chosen={[contact.organization?.id ?? ""]}
      options={[
        { id: "", label: t("customer-no-organization") },
        ...all.map(it => ({ id: it.id, label: it.name, detail: it.domains[0] })),
      ]}
      onPick={id => {
        const organization = all.find(it => it.id === id) ?? null;
        change(
          { organization_id: id || null },
          { organization: organization && { id: organization.id, name: organization.name } },
        );
      }}
      trigger={
        <button type="button" className={css.value}>
          {name}
        </button>
      }
    />
  );
}
