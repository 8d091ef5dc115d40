import { useT } from "@candor/i18n";
import { AdminPage } from "../../frame/AdminPage.tsx";
import { DesktopForm } from "./DesktopForm.tsx";
import { KindTable } from "./KindTable.tsx";
import { MailForm } from "./MailForm.tsx";
import { SoundForm } from "./SoundForm.tsx";

export function NotificationSettings() {
  const t = useT();
  return (
    <AdminPage title={t("notifications-title")} text={t("notifications-text")}>
      <KindTable />
      <DesktopForm />
      <SoundForm />
      <MailForm />
    </AdminPage>
  );
}
