import { useT } from "@candor/i18n";
import { Banner, Button, CopyField, Dialog, Field, IconWarning } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import type { Scope } from "../data/types.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import css from "../people/People.module.css";
import { expiryAfter, SCOPES } from "./scopes.ts";

const SPANS = ["30", "90", "365", "never"] as const;

export function KeyDialog({ onMade, onClose }: { onMade: () => void; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const [key, setKey] = useState<string | null>(null);
  const form = useForm<{ name: string; scopes: Scope; expires_at: (typeof SPANS)[number] }>({
    initial: { name: "", scopes: "read", expires_at: "365" },
    save: async ({ name, scopes, expires_at }) => {
      const expiry = expiryAfter(expires_at === "never" ? null : Number(expires_at), Date.now());
      const made = await desk.client.post<{ key: string }>("/api-keys", {
        name: name.trim(),
        scopes: [scopes],
        ...(expiry ? { expires_at: expiry } : {}),
      });
      setKey(made.key);
      onMade();
    },
  });

  if (key !== null) {
    return (
      <Dialog
        is_open
        is_alert
        title={t("api-keys-made-title")}
        closeLabel={t("close")}
        onClose={onClose}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t("api-keys-made-done")}
          </Button>
        }
      >
        <Banner tone="warning" icon={<IconWarning />}>
          {t("api-keys-made-text")}
        </Banner>
        <Field label={form.values.name}>
          {ids => <CopyField {...ids} value={key} rows={2} copyLabel={t("copy")} copiedLabel={t("copied")} />}
        </Field>
        <Field label={t("api-keys-try")} help={t("api-keys-try-help")}>
          {ids => (
            <CopyField
              {...ids}
              value={`curl -H "Authorization: Bearer ${key}" ${location.origin}/api/v1/me`}
              rows={2}
              copyLabel={t("copy")}
              copiedLabel={t("copied")}
            />
          )}
        </Field>
      </Dialog>
    );
  }
  return (
    <Dialog
      is_open
      is_alert
      title={t("api-keys-add")}
      description={t("api-keys-add-text")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy}>
            {t("api-keys-create")}
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
              name: "name",
              kind: "text",
              label: t("api-keys-name"),
              help: t("api-keys-name-help"),
              is_required: true,
              max_length: 100,
            },
            {
              name: "scopes",
              kind: "radio",
              label: t("api-keys-scopes"),
              options: SCOPES.map(scope => ({ id: scope, label: t(`scope-${scope}`), help: t(`scope-${scope}-help`) })),
            },
            {
              name: "expires_at",
              kind: "select",
              label: t("api-keys-expiry"),
              help: t("api-keys-expiry-help"),
              options: SPANS.map(span => ({
                id: span,
                label: span === "never" ? t("api-keys-never") : t("api-keys-days", { count: Number(span) }),
              })),
            },
          ]}
        />
      </form>
    </Dialog>
  );
}
