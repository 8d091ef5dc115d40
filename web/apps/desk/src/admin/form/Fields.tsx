import { Checkbox, Choices } from "@candor/ui";
import css from "./Form.module.css";
import type { FieldSpec } from "./fields.ts";
import { LabelledField } from "./LabelledField.tsx";
import type { Form } from "./useForm.ts";

export interface FieldsProps<V extends object> {
  form: Form<V>;
  fields: FieldSpec[];
}

/** Shows a list of fields, each with its label, help and error. */
export function Fields<V extends object>({ form, fields }: FieldsProps<V>) {
  const values = form.values as Record<string, unknown>;
  const set = (name: string, value: unknown) => form.patch({ [name]: value } as Partial<V>);
  return (
    <div className={css.fields}>
      {fields
        .filter(field => !field.is_hidden)
        .map(field => {
          const value = values[field.name];
          const error = form.errorOf(field.name);
          switch (field.kind) {
            case "switch":
            case "checkbox":
              return (
                <div key={field.name} className={css.tick}>
                  <Checkbox
                    name={field.name}
                    label={field.label}
                    help={field.help}
                    is_switch={field.kind === "switch"}
                    checked={value === true}
                    disabled={field.is_disabled}
                    onChange={event => set(field.name, event.currentTarget.checked)}
                  />
                  {error && <p className={css.error}>{error}</p>}
                </div>
              );
            case "radio":
              return (
                <Choices
                  key={field.name}
                  name={field.name}
                  label={field.label}
                  help={field.help}
                  error={error}
                  options={field.options}
                  value={String(value ?? "")}
                  onChange={id => set(field.name, id)}
                  {...(field.is_row ? { is_row: true } : {})}
                />
              );
            default:
              return (
                <LabelledField
                  key={field.name}
                  field={field}
                  value={value}
                  error={error}
                  onChange={next => set(field.name, next)}
                />
              );
          }
        })}
    </div>
  );
}
