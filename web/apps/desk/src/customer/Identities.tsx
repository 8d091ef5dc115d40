import type { Contact, Identity } from "@candor/api";
import { currentT, useT } from "@candor/i18n";
import { Badge, Button, IconButton, IconClose, IconMail, IconPlus, IconUser, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import css from "./CustomerPanel.module.css";
import { IdentityForm } from "./IdentityForm.tsx";

export function Identities({
  contact,
  may_edit,
  onReload,
}: {
  contact: Contact;
  may_edit: boolean;
  onReload: () => void;
}) {
  const t = useT();
  const desk = useDesk();
  const [is_adding, setAdding] = useState(false);

  function remove(identity: Identity) {
    desk.client
      .delete(`/contacts/${contact.id}/identities/${identity.id}`)
      .then(onReload, (error: unknown) => toast(errorText(error, currentT()), { tone: "danger" }));
  }

  return (
    <>
      <ul className={css.identities}>
        {contact.identities.map(it => (
          <li key={it.id} className={css.identity}>
            {it.kind === "email" ? <IconMail /> : <IconUser />}
            <a
              className="truncate"
              href={it.kind === "email" ? `mailto:${it.value}` : `tel:${it.value}`}
              title={it.value}
            >
              {it.value}
            </a>
            {it.is_verified && <Badge tone="success">{t("customer-verified")}</Badge>}
            {may_edit && contact.identities.length > 1 && (
              <IconButton
                className={css.remove}
                size="small"
                label={t("address-remove", { address: it.value })}
                icon={<IconClose />}
                onClick={() => remove(it)}
              />
            )}
          </li>
        ))}
      </ul>
      {may_edit && !is_adding && (
        <Button
          size="small"
          variant="quiet"
          className={css.add ?? ""}
          icon={<IconPlus />}
          onClick={() => setAdding(true)}
        >
          {t("customer-add-identity")}
        </Button>
      )}
      {is_adding && (
        <IdentityForm
          contact_id={contact.id}
          onDone={() => {
            setAdding(false);
            onReload();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
}
