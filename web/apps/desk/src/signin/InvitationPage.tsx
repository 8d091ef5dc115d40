import type { Client, Role } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field, Input, Skeleton } from "@candor/ui";
import { Link, useSearchParams } from "wouter";
import { errorText, fieldError } from "../app/errors.ts";
import { useLoad } from "../app/useLoad.ts";
import css from "./AuthPage.module.css";
import { AuthPage } from "./AuthPage.tsx";
import { FormError } from "./FormError.tsx";
import { LocaleZoneFields } from "./LocaleZoneFields.tsx";
import { PasswordInput } from "./PasswordInput.tsx";
import { useSubmit } from "./useSubmit.ts";

interface Invitation {
  email: string;
  name: string;
  workspace_name: string;
  role: Role;
}

export function InvitationPage({ client, onDone }: { client: Client; onDone: () => Promise<void> }) {
  const t = useT();
  const [query] = useSearchParams();
  const token = query.get("token") ?? "";
  const invitation = useLoad(`invitation ${token}`, signal =>
    client.get<Invitation>("/invitations/lookup", { query: { token }, signal }),
  );
  const { is_busy, error, onSubmit } = useSubmit(async fields => {
    await client.post("/auth/accept", { ...fields, token });
    await onDone();
  });
  if (invitation.error) {
    return (
      <AuthPage title={t("invitation-bad-title")} text={t("invitation-bad-text")}>
        <p className={css.error}>{errorText(invitation.error, t)}</p>
        <p className={css.below}>
          <Link href="/sign-in">{t("forgot-back")}</Link>
        </p>
      </AuthPage>
    );
  }
  if (!invitation.data) {
    return (
      <AuthPage title={t("loading")}>
        <Skeleton lines={4} label={t("loading")} />
      </AuthPage>
    );
  }
  const { workspace_name, role, email, name } = invitation.data;
  return (
    <AuthPage
      title={t("invitation-title", { workspace: workspace_name })}
      text={t("invitation-text", { role: t(`role-${role}`) })}
    >
      <FormError error={error} />
      <form className={css.form} onSubmit={onSubmit}>
        <Field label={t("setup-email")}>
          {ids => <Input {...ids} value={email} readOnly autoComplete="username" />}
        </Field>
        <Field label={t("setup-name")} error={fieldError(error, "name")}>
          {ids => (
            <Input {...ids} name="name" defaultValue={name} autoComplete="name" required maxLength={100} autoFocus />
          )}
        </Field>
        <Field label={t("setup-password")} help={t("setup-password-help")} error={fieldError(error, "password")}>
          {ids => <PasswordInput {...ids} name="password" autoComplete="new-password" minLength={8} required />}
        </Field>
        <LocaleZoneFields />
        <Button type="submit" variant="primary" is_busy={is_busy}>
          {t("invitation-submit")}
        </Button>
      </form>
    </AuthPage>
  );
}
