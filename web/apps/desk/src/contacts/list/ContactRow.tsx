import type { Contact } from "@candor/api";
import { formatDate, useT } from "@candor/i18n";
import { Avatar } from "@candor/ui";
import { Link } from "wouter";
import { VipBadge } from "../../customer/VipBadge.tsx";
import css from "../Contacts.module.css";
import { nameOf } from "../names.ts";

export function ContactRow({ contact }: { contact: Contact }) {
  const t = useT();
  const name = nameOf(contact, t);
  const addresses = contact.identities.map(it => it.value).filter(it => it !== name);
  return (
    <Link href={`/contacts/${contact.id}`} className={css.row}>
      <Avatar name={name} />
      <span className={css.words}>
        <span className={css.name}>
          <span className="truncate" dir="auto">
            {name}
          </span>
          <VipBadge tier={contact.tier} />
        </span>
        <span className={`truncate ${css.sub}`}>{addresses.join(" · ") || formatDate(contact.created_at)}</span>
      </span>
      <span className={`truncate ${css.side}`} dir="auto">
        {contact.organization?.name}
      </span>
      <span className={css.numbers}>
        <span>{t("contacts-n-tickets", { count: contact.n_tickets })}</span>
        {contact.n_open > 0 && <span>{t("contacts-n-open", { count: contact.n_open })}</span>}
      </span>
    </Link>
  );
}
