import type { Client } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field } from "@candor/ui";
import { useSearchParams } from "wouter";
import { fieldError } from "../app/errors.ts";
import css from "./AuthPage.module.css";
import { AuthPage } from "./AuthPage.tsx";
import { FormError } from "./FormError.tsx";
import { PasswordInput } from "./PasswordInput.tsx";
import { useSubmit } from "./useSubmit.ts";

export function ResetPage({ client, onDone }: { client: Client; onDone: () => Promise<void> }) {
  const t = useT();
  const [query] = useSearchParams();
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await client.post("/auth/reset", { token: query.get("token") ?? "", password: fields.password });
    await onDone();
  });
  return (
    <AuthPage title={t("reset-title")}>
      <FormError error={error} />
      <form className={css.form} onSubmit={onSubmit}>
        <Field label={t("sign-in-password")} help={t("reset-help")} error={fieldError(error, "password")}>
          {ids => (
            <PasswordInput {...ids} name="password" autoComplete="new-password" minLength={8} required autoFocus />
          )}
        </Field>
        <Button type="submit" variant="primary" is_busy={is_busy}>
          {t("reset-submit")}
        </Button>
      </form>
    </AuthPage>
  );
}
