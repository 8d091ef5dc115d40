import { formatAgo, formatDate, useT } from "@candor/i18n";
import { Badge, Button, ConfirmDialog, CopyField, Empty, Field, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useNow } from "../../app/useNow.ts";
import type { Invitation } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import rows from "../frame/Rows.module.css";

export interface InvitationListProps {
  invitations: Invitation[];
  onChanged: () => void;
  onInvite: () => void;
}

export function InvitationList({ invitations, onChanged, onInvite }: InvitationListProps) {
  const t = useT();
  const desk = useDesk();
  const now = useNow();
  const act = useAct();
  const [revoked, setRevoked] = useState<Invitation | null>(null);
  const [links, setLinks] = useState<Record<string, string>>({});

  async function resend(invitation: Invitation) {
    await act.run(async () => {
      const answer = await desk.client.post<Invitation | undefined>(`/invitations/${invitation.id}/resend`);
      const link = answer?.link;
      if (link) setLinks(before => ({ ...before, [invitation.id]: link }));
      else toast(t("people-resent", { email: invitation.email }));
    });
    onChanged();
  }

  if (invitations.length === 0) {
    return (
      <Empty
        title={t("people-invitations-empty")}
        text={t("people-invitations-empty-text")}
        action={<Button onClick={onInvite}>{t("people-invite")}</Button>}
      />
    );
  }
  return (
    <>
      <ul className={rows.list}>
        {invitations.map(invitation => {
          const is_over = Date.parse(invitation.expires_at) < now;
          const link = links[invitation.id];
          return (
            <li key={invitation.id} className={rows.row}>
              <div className={rows.words}>
                <p className={rows.name}>
                  {invitation.email} {is_over && <Badge tone="warning">{t("people-expired")}</Badge>}
                </p>
                <p className={rows.detail}>
                  {t(`role-${invitation.role}`)} ·{" "}
                  {t("people-invited-at", { time: formatAgo(invitation.created_at, now) })}
                  {!is_over && ` · ${t("people-expires", { date: formatDate(invitation.expires_at) })}`}
                </p>
              </div>
              <div className={rows.acts}>
                <Button size="small" is_busy={act.is_busy} onClick={() => void resend(invitation)}>
                  {t("people-resend")}
                </Button>
                <Button size="small" variant="danger" onClick={() => setRevoked(invitation)}>
                  {t("people-revoke")}
                </Button>
              </div>
              {link && (
                <Field label={t("people-link")} help={t("people-link-help")}>
                  {ids => <CopyField {...ids} value={link} rows={2} copyLabel={t("copy")} copiedLabel={t("copied")} />}
                </Field>
              )}
            </li>
          );
        })}
      </ul>
      {revoked && (
        <ConfirmDialog
          title={t("people-revoke-title")}
          text={t("people-revoke-text", { email: revoked.email })}
          confirmLabel={t("people-revoke")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          is_busy={act.is_busy}
          onClose={() => setRevoked(null)}
          onConfirm={() =>
            void act
              .run(() => desk.client.delete(`/invitations/${revoked.id}`), t("people-revoked"))
              .then(() => {
                setRevoked(null);
                onChanged();
              })
          }
        />
      )}
    </>
  );
}
