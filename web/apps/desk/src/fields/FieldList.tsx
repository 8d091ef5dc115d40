import type { CustomField, FieldValue, FieldValues } from "@candor/api";
import { useT } from "@candor/i18n";
import { Field } from "@candor/ui";
import { FieldControl } from "./FieldControl.tsx";
import css from "./Fields.module.css";
import { fieldName } from "./fields.ts";

export interface FieldListProps {
  fields: CustomField[];
  values: FieldValues;
  may_edit: boolean;
  onChange: (id: string, value: FieldValue | null) => void;
}

export function FieldList({ fields, values, may_edit, onChange }: FieldListProps) {
  const t = useT();
  return (
    <div className={css.list}>
      {fields.map(field => {
        const value = values[field.id];
        const is_missing = field.is_required && value === undefined;
        return (
          <Field
            key={field.id}
            label={<span dir="auto">{fieldName(field)}</span>}
            help={field.help || undefined}
            hint={is_missing ? <span className={css.missing}>{t("fields-required")}</span> : undefined}
          >
            {ids => (
              <FieldControl
                ids={ids}
                field={field}
                value={value}
                is_disabled={!may_edit}
                onChange={next => onChange(field.id, next)}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
