import type { Contact } from "@candor/api";
import { formatDate, useT } from "@candor/i18n";
import { Avatar } from "@candor/ui";
import { VipBadge } from "../../customer/VipBadge.tsx";
import { nameOf } from "../names.ts";
import css from "./Merge.module.css";

/** A contact in short, to compare it with another. */
export function ContactCard({ contact, head }: { contact: Contact; head?: string }) {
  const t = useT();
  const name = nameOf(contact, t);
  return (
    <div className={css.person}>
      {head && <p className={css.head}>{head}</p>}
      <div className={css.title}>
        <Avatar name={name} />
        <span className={css.name} dir="auto">
          {name}
        </span>
        <VipBadge tier={contact.tier} />
      </div>
      <ul className={css.facts}>
        {contact.identities.map(it => (
          <li key={it.id}>{it.value}</li>
        ))}
        {contact.organization && <li dir="auto">{contact.organization.name}</li>}
        <li>{t("contacts-n-tickets", { count: contact.n_tickets })}</li>
        <li>{t("customer-since", { date: formatDate(contact.created_at) })}</li>
      </ul>
    </div>
  );
}
