import { formatList, useT } from "@candor/i18n";
import { useCatalog, useMe } from "@candor/realtime";
import { Empty, IconLock } from "@candor/ui";
import { roleName } from "../../app/roleName.ts";
import { AdminPage } from "./AdminPage.tsx";
import type { SettingsPage } from "./pages.ts";

const NAMED = 3;

/** Says who could do what the reader may not. */
export function Forbidden({ page }: { page: SettingsPage }) {
  const t = useT();
  const { agent } = useMe();
  const { agents } = useCatalog();
  const helpers = agents.filter(it => !it.is_disabled && (it.role === "owner" || it.role === "admin")).slice(0, NAMED);
  return (
    <AdminPage title={t(page.title)} text={t(page.text)}>
      <Empty
        icon={<IconLock />}
        title={t("forbidden-title", { role: roleName(agent, t) })}
        text={
          helpers.length > 0
            ? t("forbidden-text", { names: formatList(helpers.map(it => it.name)) })
            : t("forbidden-ask")
        }
      />
    </AdminPage>
  );
}
