import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, IconButton, IconTrash } from "@candor/ui";
import type { RoleView } from "../data/types.ts";
import rows from "../frame/Rows.module.css";

export interface RoleRowProps {
  role: RoleView;
  may_manage: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

/** One of the workspace's own roles. */
export function RoleRow({ role, may_manage, onEdit, onDelete }: RoleRowProps) {
  const t = useT();
  const { permissions } = useMe();
  const name = role.name ?? "";
  const is_above = role.permissions.some(it => !(permissions as string[]).includes(it));
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={rows.detail}>
          {t("roles-made-from", { role: t(`role-${role.role}`) })} · {t("roles-n-people", { count: role.n_people })} ·{" "}
          {t("roles-n-permissions", { count: role.permissions.length })}
        </p>
        {may_manage && is_above && <p className={rows.detail}>{t("roles-above")}</p>}
      </div>
      {may_manage && !is_above && (
        <div className={rows.acts}>
          <Button size="small" aria-label={t("people-edit", { name })} onClick={onEdit}>
            {t("edit")}
          </Button>
          <IconButton size="small" label={t("delete-of", { name })} icon={<IconTrash />} onClick={onDelete} />
        </div>
      )}
    </li>
  );
}
