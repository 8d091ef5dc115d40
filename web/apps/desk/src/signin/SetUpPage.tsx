import type { Client } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { fieldError } from "../app/errors.ts";
import css from "./AuthPage.module.css";
import { AuthPage } from "./AuthPage.tsx";
import { FormError } from "./FormError.tsx";
import { LocaleZoneFields } from "./LocaleZoneFields.tsx";
import { PasswordInput } from "./PasswordInput.tsx";
import { useSubmit } from "./useSubmit.ts";

export function SetUpPage({ client, onDone }: { client: Client; onDone: () => Promise<void> }) {
  const t = useT();
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await client.post("/setup", fields);
    await onDone();
  });
  return (
    <AuthPage title={t("setup-title")} text={t("setup-text")}>
      <FormError error={error} />
      <form className={css.form} onSubmit={onSubmit}>
        <Field
          label={t("setup-workspace")}
          help={t("setup-workspace-help")}
          error={fieldError(error, "workspace_name")}
        >
          {ids => (
            <Input {...ids} name="workspace_name" autoComplete="organization" required maxLength={100} autoFocus />
          )}
        </Field>
        <Field label={t("setup-name")} error={fieldError(error, "name")}>
          {ids => <Input {...ids} name="name" autoComplete="name" required maxLength={100} />}
        </Field>
        <Field label={t("setup-email")} error={fieldError(error, "email")}>
          {ids => <Input {...ids} name="email" type="email" autoComplete="username" required />}
        </Field>
        <Field label={t("setup-password")} help={t("setup-password-help")} error={fieldError(error, "password")}>
          {ids => <PasswordInput {...ids} name="password" autoComplete="new-password" minLength={8} required />}
        </Field>
        <LocaleZoneFields />
        <Button type="submit" variant="primary" is_busy={is_busy}>
          {t("setup-submit")}
        </Button>
      </form>
    </AuthPage>
  );
}
