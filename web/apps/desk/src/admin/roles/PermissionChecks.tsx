import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Checkbox } from "@candor/ui";
import type { RoleView } from "../data/types.ts";
import css from "./PermissionChecks.module.css";
import { ALWAYS, groupPermissions, permissionText } from "./permissions.ts";

export interface PermissionChecksProps {
  roles: RoleView[];
  chosen: string[];
  error: string | null;
  onChange: (permissions: string[]) => void;
}

/** What a role may do, thing by thing; what everybody needs and what the reader cannot give stand fixed. */
export function PermissionChecks({ roles, chosen, error, onChange }: PermissionChecksProps) {
  const t = useT();
  const { permissions } = useMe();
  const mine = permissions as string[];
  return (
    <div className={css.groups}>
      {/* The server names the field in its errors. */}
      <input type="hidden" name="permissions" value="" />
      {error && <p className={css.error}>{error}</p>}
      {groupPermissions(roles).map(([group, members]) => (
        <fieldset key={group} className={css.group}>
          <legend className={css.legend}>{t(`permission-group-${group}`)}</legend>
          {members.map(permission => {
            const is_fixed = ALWAYS.has(permission);
            const is_lacking = !mine.includes(permission);
            return (
              <Checkbox
                key={permission}
                label={permissionText(permission, t)}
                help={is_fixed ? t("roles-always") : is_lacking ? t("roles-not-yours") : undefined}
                checked={is_fixed || chosen.includes(permission)}
                disabled={is_fixed || is_lacking}
                onChange={event =>
                  onChange(
                    event.currentTarget.checked ? [...chosen, permission] : chosen.filter(it => it !== permission),
                  )
                }
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
