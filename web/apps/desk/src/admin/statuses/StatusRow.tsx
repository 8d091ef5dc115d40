import type { Status } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge, cx, IconButton, IconPencil, IconTrash } from "@candor/ui";
import { useState } from "react";
import { statusName } from "../../inbox/names.ts";
import { NameForm } from "../form/NameForm.tsx";
import rows from "../frame/Rows.module.css";
import { IconDownward, IconUpward } from "../icons.ts";

export interface StatusRowProps {
  status: Status;
  is_first: boolean;
  is_last: boolean;
  onMove: (step: -1 | 1) => void;
  onRename: (name: string) => Promise<unknown>;
  onDelete: () => void;
}

export function StatusRow({ status, is_first, is_last, onMove, onRename, onDelete }: StatusRowProps) {
  const t = useT();
  const [is_edited, setEdited] = useState(false);
  const name = statusName(status, t);
  const is_builtin = status.is_builtin === true;
  if (is_edited) {
    return (
      <li className={rows.row}>
        <NameForm
          label={t("statuses-name")}
          initial={name}
          saveLabel={t("save")}
          onCancel={() => setEdited(false)}
          save={async next => {
            setEdited(false);
            if (next !== name) await onRename(next);
          }}
        />
      </li>
    );
  }
  return (
    <li className={rows.row}>
      <p className={cx(rows.words, rows.name)}>
        <bdi>{name}</bdi> {is_builtin && <Badge title={t("statuses-builtin-help")}>{t("statuses-builtin")}</Badge>}
      </p>
      <div className={rows.acts}>
        {!(is_first && is_last) && (
          <>
            <IconButton
              size="small"
              label={t("move-up", { name })}
              icon={<IconUpward />}
              disabled={is_first}
              onClick={() => onMove(-1)}
            />
            <IconButton
              size="small"
              label={t("move-down", { name })}
              icon={<IconDownward />}
              disabled={is_last}
              onClick={() => onMove(1)}
            />
          </>
        )}
        <IconButton
          size="small"
          label={t("rename-of", { name })}
          icon={<IconPencil />}
          onClick={() => setEdited(true)}
        />
        {/* Each category keeps at least one. */}
        {!(is_first && is_last) && (
          <IconButton size="small" label={t("delete-of", { name })} icon={<IconTrash />} onClick={onDelete} />
        )}
      </div>
    </li>
  );
}
