import type { Client } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { Link } from "wouter";
import css from "./AuthPage.module.css";
import { AuthPage } from "./AuthPage.tsx";
import { FormError } from "./FormError.tsx";
import { PasswordInput } from "./PasswordInput.tsx";
import { useSubmit } from "./useSubmit.ts";

export interface SignInPageProps {
  client: Client;
  /** The session ended while the desk was open. */
  has_ended: boolean;
  onDone: () => Promise<void>;
}

export function SignInPage({ client, has_ended, onDone }: SignInPageProps) {
  const t = useT();
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await client.post("/auth/sign-in", fields);
    await onDone();
  });
  return (
    <AuthPage title={t("sign-in-title")}>
      {has_ended && !error && <p className={css.notice}>{t("sign-in-ended")}</p>}
      <FormError error={error} />
      <form className={css.form} onSubmit={onSubmit}>
        <Field label={t("sign-in-email")}>
          {ids => <Input {...ids} name="email" type="email" autoComplete="username" required autoFocus />}
        </Field>
        <Field label={t("sign-in-password")}>
          {ids => <PasswordInput {...ids} name="password" autoComplete="current-password" required />}
        </Field>
        <Button type="submit" variant="primary" is_busy={is_busy}>
          {t("sign-in-submit")}
        </Button>
      </form>
      <p className={css.below}>
        <Link href="/forgot">{t("sign-in-forgot")}</Link>
      </p>
    </AuthPage>
  );
}
