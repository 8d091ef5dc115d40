import type { Locale, Role } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, CopyField, Dialog, Field, toast } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import type { Invitation } from "../data/types.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { localeOptions } from "../form/options.ts";
import { useForm } from "../form/useForm.ts";
import { roleOptions } from "./fields.ts";
import css from "./People.module.css";
import { TeamChecks } from "./TeamChecks.tsx";

interface Values {
  email: string;
  name: string;
  role: Role;
  teams: string[];
  locale: Locale;
}

export function InviteDialog({ onClose, onInvited }: { onClose: () => void; onInvited: () => void }) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const id = useId();
  const [link, setLink] = useState<string | null>(null);
  const form = useForm<Values>({
    initial: { email: "", name: "", role: "agent", teams: [], locale: me.workspace.locale },
    save: async values => {
      const made = await desk.client.post<Invitation>("/invitations", values);
      onInvited();
      if (made.link) {
        setLink(made.link);
        return;
      }
      toast(t("people-invited", { email: values.email }));
      onClose();
    },
  });
  if (link !== null) {
    return (
      <Dialog
        is_open
        is_alert
        title={t("people-link-title")}
        description={t("people-link-text", { email: form.values.email })}
        closeLabel={t("close")}
        onClose={onClose}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t("people-link-done")}
          </Button>
        }
      >
        <Field label={t("people-link")} help={t("people-link-help")}>
          {ids => <CopyField {...ids} value={link} rows={2} copyLabel={t("copy")} copiedLabel={t("copied")} />}
        </Field>
      </Dialog>
    );
  }
  return (
    <Dialog
      is_open
      is_alert
      title={t("people-invite")}
      description={t("people-invite-text")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy}>
            {t("people-invite-send")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        <Fields
          form={form}
          fields={[
            {
              name: "email",
              kind: "email",
              label: t("sign-in-email"),
              is_required: true,
              is_technical: true,
              max_length: 254,
            },
            {
              name: "name",
              kind: "text",
              label: t("people-name"),
              help: t("people-name-help"),
              hint: t("optional"),
              max_length: 100,
            },
            { name: "role", kind: "radio", label: t("people-role"), options: roleOptions(t, me.agent.role) },
            {
              name: "locale",
              kind: "select",
              label: t("people-locale"),
              help: t("people-locale-help"),
              options: localeOptions(),
            },
          ]}
        />
        <TeamChecks
          chosen={form.values.teams}
          error={form.errorOf("teams")}
          onChange={teams => form.set("teams", teams)}
        />
      </form>
    </Dialog>
  );
}
