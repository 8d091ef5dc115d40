import type { Contact, Identity } from "@candor/api";
import { currentT, useT } from "@candor/i18n";
import { Badge, Button, IconButton, IconClose, IconMail, IconPlus, IconResolve, IconUser, toast } from "@candor/ui";
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

  const path = `/contacts/${contact.id}/identities`;
  const refused = (error: unknown) => toast(errorText(error, currentT()), { tone: "danger" });

  function remove(identity: Identity) {
    desk.client.delete(`${path}/${identity.id}`).then(() => {
      onReload();
      const { kind, value } = identity;
      toast(currentT()("customer-identity-removed", { address: value }), {
        action: {
          label: currentT()("undo"),
          run: () => void desk.client.post(path, { kind, value }).then(onReload, refused),
        },
      });
    }, refused);
  }

  function verify(identity: Identity) {
    desk.client.patch(`${path}/${identity.id}`, { is_verified: !identity.is_verified }).then(onReload, refused);
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
            {may_edit && (
              <span className={css.remove}>
                <IconButton
                  size="small"
                  label={t(it.is_verified ? "customer-unverify" : "customer-verify", { address: it.value })}
                  icon={<IconResolve />}
                  onClick={() => verify(it)}
                />
                {contact.identities.length > 1 && (
                  <IconButton
                    size="small"
                    label={t("address-remove", { address: it.value })}
                    icon={<IconClose />}
                    onClick={() => remove(it)}
                  />
                )}
              </span>
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
