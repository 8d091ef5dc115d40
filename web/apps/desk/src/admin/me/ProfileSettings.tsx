import { useT } from "@candor/i18n";
import { AdminPage } from "../frame/AdminPage.tsx";
import { AppearanceForm } from "./AppearanceForm.tsx";
import { PersonForm } from "./PersonForm.tsx";
import { SignatureForm } from "./SignatureForm.tsx";
import { WorkingForm } from "./WorkingForm.tsx";

export function ProfileSettings() {
  const t = useT();
  return (
    <AdminPage title={t("profile-title")} text={t("profile-text")}>
      <PersonForm />
      <AppearanceForm />
      <SignatureForm />
      <WorkingForm />
    </AdminPage>
  );
}
