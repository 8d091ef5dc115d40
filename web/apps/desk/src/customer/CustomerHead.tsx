import type { Contact } from "@candor/api";
import { formatDate, useT } from "@candor/i18n";
import { Avatar, IconButton, IconPencil, Input } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import css from "./CustomerPanel.module.css";
import { useContactChange } from "./useContactChange.ts";
import { VipBadge } from "./VipBadge.tsx";

export function CustomerHead({ contact, onChange }: { contact: Contact; onChange: (contact: Contact) => void }) {
  const t = useT();
  const desk = useDesk();
  const change = useContactChange(contact, onChange);
  const [text, setText] = useState<string | null>(null);

  function finish(is_kept: boolean) {
    const name = text?.trim() ?? "";
    setText(null);
    if (is_kept && name && name !== contact.name) change({ name });
  }

  return (
    <section className={css.section}>
      <div className={css.head}>
        <Avatar name={contact.name || contact.identities[0]?.value || "?"} />
        <div className={css.title}>
          {text === null ? (
            <p className={css.name} dir="auto">
              {contact.name || contact.identities[0]?.value}
            </p>
          ) : (
            <Input
              aria-label={t("customer-name")}
              value={text}
              dir="auto"
              maxLength={200}
              onChange={event => setText(event.currentTarget.value)}
              onBlur={() => finish(true)}
              onKeyDown={event => {
                if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
                event.preventDefault();
                finish(event.key === "Enter");
              }}
              autoFocus
            />
          )}
          <VipBadge tier={contact.tier} />
          <p className={css.sub}>{t("customer-since", { date: formatDate(contact.created_at) })}</p>
        </div>
        {desk.can("contacts.edit") && text === null && (
          <IconButton
            size="small"
            label={`${t("edit")}: ${t("customer-name")}`}
            icon={<IconPencil />}
            onClick={() => setText(contact.name)}
          />
        )}
      </div>
    </section>
  );
}
