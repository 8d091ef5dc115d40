import type { Role } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import type { RolePermissions } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import { RoleTable } from "./RoleTable.tsx";

const ORDER: Role[] = ["owner", "admin", "supervisor", "agent"];

export function RoleSettings() {
  const t = useT();
  const desk = useDesk();
  const { agent } = useMe();
  const roles = useLoad("roles", signal => desk.client.get<{ data: RolePermissions[] }>("/roles", { signal }));
  return (
    <AdminPage title={t("roles-title")} text={t("roles-text")}>
      <p>{t("roles-yours", { role: t(`role-${agent.role}`) })}</p>
      <Reading from={roles} lines={9}>
        {({ data }) => <RoleTable roles={[...data].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))} />}
      </Reading>
    </AdminPage>
  );
}
