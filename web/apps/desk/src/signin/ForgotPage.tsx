import type { Client } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { useState } from "react";
import { Link } from "wouter";
import css from "./AuthPage.module.css";
import { AuthPage } from "./AuthPage.tsx";
import { FormError } from "./FormError.tsx";
import { useSubmit } from "./useSubmit.ts";

export function ForgotPage({ client }: { client: Client }) {
  const t = useT();
  const [sent_to, setSentTo] = useState<string | null>(null);
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await client.post("/auth/forgot", fields);
    setSentTo(fields.email ?? "");
  });
  const back = (
    <p className={css.below}>
      <Link href="/sign-in">{t("forgot-back")}</Link>
    </p>
  );
  if (sent_to !== null) {
    return (
      <AuthPage title={t("forgot-sent-title")} text={t("forgot-sent-text", { email: sent_to })}>
        {back}
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t("forgot-title")} text={t("forgot-text")}>
      <FormError error={error} />
      <form className={css.form} onSubmit={onSubmit}>
        <Field label={t("sign-in-email")}>
          {ids => <Input {...ids} name="email" type="email" autoComplete="username" required autoFocus />}
        </Field>
        <Button type="submit" variant="primary" is_busy={is_busy}>
          {t("forgot-submit")}
        </Button>
      </form>
      {back}
    </AuthPage>
  );
}
