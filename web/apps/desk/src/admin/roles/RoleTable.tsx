import { useT } from "@candor/i18n";
import { IconCheck } from "@candor/ui";
import { Fragment } from "react";
import type { RoleView } from "../data/types.ts";
import { groupPermissions, permissionText } from "./permissions.ts";
import css from "./RoleTable.module.css";

export function RoleTable({ roles }: { roles: RoleView[] }) {
  const t = useT();
  const groups = groupPermissions(roles);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.scroll} aria-label={t("roles-title")} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("roles-permission")}</th>
            {roles.map(({ role, id, name }) => (
              <th key={id ?? role} scope="col" className={css.mark}>
                <bdi>{name ?? t(`role-${role}`)}</bdi>
                <span className={css.sort}>{id === null ? t("roles-built-in") : t("roles-own")}</span>
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
                  <th scope="row">{permissionText(permission, t)}</th>
                  {roles.map(({ role, id, permissions: has }) => (
                    <td key={id ?? role} className={css.mark}>
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
