import type { Role } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, IconPlus } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { roleName } from "../../app/roleName.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { RoleView } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import { RoleDelete } from "./RoleDelete.tsx";
import { RoleDialog } from "./RoleDialog.tsx";
import { RoleRow } from "./RoleRow.tsx";
import { RoleTable } from "./RoleTable.tsx";

const ORDER: Role[] = ["owner", "admin", "supervisor", "agent"];

export function RoleSettings() {
  const t = useT();
  const desk = useDesk();
  const { agent } = useMe();
  const roles = useLoad("roles", signal => readAll<RoleView>(desk.client, "/roles", signal));
  const [edited, setEdited] = useState<RoleView | "new" | null>(null);
  const [deleted, setDeleted] = useState<RoleView | null>(null);
  const may_manage = desk.can("roles.manage");
  const add = may_manage ? (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setEdited("new")}>
      {t("roles-add")}
    </Button>
  ) : null;

  function changed() {
    roles.reload();
    void desk.loadCatalog().catch(() => {});
  }

  return (
    <AdminPage title={t("roles-title")} text={t("roles-text")} is_wide>
      <p>{t("roles-yours", { role: roleName(agent, t) })}</p>
      <Reading from={roles} lines={9}>
        {all => {
          const shipped = all
            .filter(it => it.id === null)
            .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
          const own = all.filter(it => it.id !== null).sort((a, b) => compareNames(a.name ?? "", b.name ?? ""));
          return (
            <>
              <Section title={t("roles-own-title")} text={t("roles-own-text")} action={add}>
                {own.length === 0 ? (
                  <div>
                    <p className={rows.name}>{t("roles-own-empty")}</p>
                    <p className={rows.detail}>{t("roles-own-empty-text")}</p>
                  </div>
                ) : (
                  <ul className={rows.list}>
                    {own.map(role => (
                      <RoleRow
                        key={role.id}
                        role={role}
                        may_manage={may_manage}
                        onEdit={() => setEdited(role)}
                        onDelete={() => setDeleted(role)}
                      />
                    ))}
                  </ul>
                )}
              </Section>
              <Section title={t("roles-table")}>
                <RoleTable roles={[...shipped, ...own]} />
              </Section>
              {edited && (
                <RoleDialog
                  role={edited === "new" ? null : edited}
                  roles={all}
                  onChanged={changed}
                  onClose={() => setEdited(null)}
                />
              )}
              {deleted && (
                <RoleDelete role={deleted} roles={all} onDeleted={changed} onClose={() => setDeleted(null)} />
              )}
            </>
          );
        }}
      </Reading>
    </AdminPage>
  );
}
