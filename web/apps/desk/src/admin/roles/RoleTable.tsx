import { type MessageKey, useT } from "@candor/i18n";
import { IconCheck } from "@candor/ui";
import { Fragment } from "react";
import type { RolePermissions } from "../data/types.ts";
import { groupPermissions, NAMED } from "./permissions.ts";
import css from "./RoleTable.module.css";

export function RoleTable({ roles }: { roles: RolePermissions[] }) {
  const t = useT();
  const groups = groupPermissions(roles);
  // A permission newer than this desk is shown by its own name.
  const nameOf = (permission: string) =>
    NAMED.has(permission)
      ? t(`permission-${permission.replace(".", "-")}` as Extract<MessageKey, `permission-${string}`>)
      : permission;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.scroll} aria-label={t("roles-title")} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("roles-permission")}</th>
            {roles.map(({ role }) => (
              <th key={role} scope="col" className={css.mark}>
                {t(`role-${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(([group, permissions]) => (
            <Fragment key={group}>
              <tr className={css.group}>
                <th scope="colgroup" colSpan={roles.length + 1}>
                  {t(`permission-group-${group}`)}
                </th>
              </tr>
              {permissions.map(permission => (
                <tr key={permission}>
                  <th scope="row">{nameOf(permission)}</th>
                  {roles.map(({ role, permissions: has }) => (
                    <td key={role} className={css.mark}>
                      {has.includes(permission) ? (
                        <>
                          <IconCheck />
                          <span className="visually-hidden">{t("yes")}</span>
                        </>
                      ) : (
                        <>
                          <span aria-hidden="true">–</span>
                          <span className="visually-hidden">{t("no")}</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
