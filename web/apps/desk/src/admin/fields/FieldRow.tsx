import type { CustomField } from "@candor/api";
import { formatList, useT } from "@candor/i18n";
import { Badge, Button, cx, IconButton, IconMore, Menu } from "@candor/ui";
import { choiceName, fieldName } from "../../fields/fields.ts";
import rows from "../frame/Rows.module.css";
import { IconDownward, IconUpward } from "../icons.ts";

export interface FieldRowProps {
  field: CustomField;
  fields: CustomField[];
  is_first: boolean;
  is_last: boolean;
  can_move: boolean;
  onMove: (by: 1 | -1) => void;
  onEdit: () => void;
  onToggle: () => void;
  onDelete: () => void;
}

export function FieldRow(props: FieldRowProps) {
  const t = useT();
  const { field, fields } = props;
  const name = fieldName(field);
  const parent = fields.find(it => it.id === field.condition?.field_id);
  const values = field.condition?.values ?? [];
  const named = parent?.choices.filter(it => values.includes(it.id)).map(choiceName) ?? [];
  const shown_with = named.length > 0 ? formatList(named) : parent?.kind === "checkbox" ? t("yes") : formatList(values);
  return (
    <li className={cx(rows.row, !field.is_active && rows.off)}>
      <div className={rows.words}>
        <p className={rows.badges}>
          <bdi className={rows.name}>{name}</bdi>
          <Badge>{t(`fields-kind-${field.kind}`)}</Badge>
          {field.is_required && <Badge tone="warning">{t("fields-is-required")}</Badge>}
          {!field.is_active && <Badge>{t("fields-is-off")}</Badge>}
        </p>
        {field.help && <p className={rows.detail}>{field.help}</p>}
        {parent && (
          <p className={rows.detail}>{t("fields-shown-with", { name: fieldName(parent), values: shown_with })}</p>
        )}
      </div>
      <div className={rows.acts}>
        <IconButton
          size="small"
          label={t("move-up", { name })}
          icon={<IconUpward />}
          disabled={props.is_first || !props.can_move}
          onClick={() => props.onMove(-1)}
        />
        <IconButton
          size="small"
          label={t("move-down", { name })}
          icon={<IconDownward />}
          disabled={props.is_last || !props.can_move}
          onClick={() => props.onMove(1)}
        />
        <Button size="small" aria-label={t("people-edit", { name })} onClick={props.onEdit}>
          {t("edit")}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton size="small" label={t("more-of", { name })} icon={<IconMore />} />}
          groups={[
            {
              id: "state",
              items: [
                {
                  id: "toggle",
                  label: field.is_active ? t("fields-switch-off") : t("fields-switch-on"),
                  onSelect: props.onToggle,
                },
              ],
            },
            {
              id: "delete",
              items: [{ id: "delete", label: t("delete"), is_danger: true, onSelect: props.onDelete }],
            },
          ]}
        />
      </div>
    </li>
  );
}
