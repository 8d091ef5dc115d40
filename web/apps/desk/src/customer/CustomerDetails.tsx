import type { Contact } from "@candor/api";
import { formatLanguage, isLocale, LOCALE_NAMES, LOCALES, useT } from "@candor/i18n";
import { Select } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { CareNoteField } from "./CareNoteField.tsx";
import { CustomerNote } from "./CustomerNote.tsx";
import css from "./CustomerPanel.module.css";
import { Identities } from "./Identities.tsx";
import { OrganizationPicker } from "./OrganizationPicker.tsx";
import { useContactChange } from "./useContactChange.ts";
import { ZoneField } from "./ZoneField.tsx";

export interface CustomerDetailsProps {
  contact: Contact;
  onChange: (contact: Contact) => void;
  onReload: () => void;
}

export function CustomerDetails({ contact, onChange, onReload }: CustomerDetailsProps) {
  const t = useT();
  const desk = useDesk();
  const may_edit = desk.can("contacts.edit");
  const change = useContactChange(contact, onChange);
  const is_other = contact.locale !== null && contact.locale !== "" && !isLocale(contact.locale);
  return (
    <>
      <section className={css.section} aria-label={t("customer-addresses")}>
        <Identities contact={contact} may_edit={may_edit} onReload={onReload} />
      </section>
      <section className={css.section}>
        <div className={css.row}>
          <span>{t("customer-organization")}</span>
          <OrganizationPicker contact={contact} may_edit={may_edit} onChange={onChange} />
        </div>
        <div className={css.row}>
          <span>{t("customer-language")}</span>
          <Select
            aria-label={t("customer-language")}
            value={contact.locale ?? ""}
            disabled={!may_edit}
            onChange={event => change({ locale: event.currentTarget.value || null })}
          >
            <option value="">{t("customer-language-unknown")}</option>
            {LOCALES.map(it => (
              <option key={it} value={it} lang={it}>
                {LOCALE_NAMES[it]}
              </option>
            ))}
            {is_other && <option value={contact.locale ?? ""}>{formatLanguage(contact.locale ?? "")}</option>}
          </Select>
        </div>
        <div className={css.row}>
          <span>{t("customer-zone")}</span>
          <ZoneField zone={contact.zone} may_edit={may_edit} onChange={zone => change({ zone })} />
        </div>
        <div className={css.row}>
          <span>{t("customer-tier")}</span>
          <Select
            aria-label={t("customer-tier")}
            value={contact.tier}
            disabled={!may_edit}
            onChange={event => change({ tier: event.currentTarget.value === "vip" ? "vip" : "standard" })}
          >
            <option value="standard">{t("customer-tier-standard")}</option>
            <option value="vip">{t("customer-tier-vip")}</option>
          </Select>
        </div>
      </section>
      <section className={css.section}>
        <CareNoteField
          key={`care ${contact.id}`}
          text={contact.care_note}
          may_edit={may_edit}
          onSave={care_note => change({ care_note })}
        />
        <CustomerNote key={contact.id} note={contact.note} may_edit={may_edit} onSave={note => change({ note })} />
      </section>
    </>
  );
}
