import { useT } from "@candor/i18n";
import { ChipsInput, Field, type FieldIds, Input, Select, Textarea } from "@candor/ui";
import { PasswordInput } from "../../signin/PasswordInput.tsx";
import type { FieldSpec } from "./fields.ts";

export type LabelledSpec = Exclude<FieldSpec, { kind: "switch" | "checkbox" | "radio" }>;

export interface LabelledFieldProps {
  field: LabelledSpec;
  value: unknown;
  error: string | null;
  onChange: (value: unknown) => void;
}

export function LabelledField({ field, value, error, onChange }: LabelledFieldProps) {
  return (
    <Field label={field.label} help={field.help} hint={field.hint} error={error}>
      {ids => <Control ids={ids} field={field} value={value} onChange={onChange} />}
    </Field>
  );
}

function Control({ ids, field, value, onChange }: Omit<LabelledFieldProps, "error"> & { ids: FieldIds }) {
  const t = useT();
  const common = {
    ...ids,
    name: field.name,
    required: field.is_required ?? false,
    disabled: field.is_disabled ?? false,
  };
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (field.kind) {
    case "own":
      return field.render(ids);
    case "select":
      return (
        <Select {...common} value={text} onChange={event => onChange(event.currentTarget.value)}>
          {field.options.map(option => (
            <option key={option.id} value={option.id} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </Select>
      );
    case "long_text":
      return (
        <Textarea
          {...common}
          dir="auto"
          rows={field.rows ?? 4}
          maxLength={field.max_length}
          placeholder={field.placeholder}
          value={text}
          onChange={event => onChange(event.currentTarget.value)}
        />
      );
    case "number":
      return (
        <Input
          {...common}
          type="number"
          inputMode="numeric"
          min={field.min}
          max={field.max}
          step={1}
          value={text}
          onChange={event => {
            const { value: typed } = event.currentTarget;
            onChange(typed === "" ? "" : Number(typed));
          }}
        />
      );
    case "chips":
      return (
        <ChipsInput
          {...ids}
          name={field.name}
          values={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
          removeLabel={it => t("form-remove", { name: it })}
          {...(field.placeholder ? { placeholder: field.placeholder } : {})}
          {...(field.inputMode ? { inputMode: field.inputMode } : {})}
          {...(field.clean ? { clean: field.clean } : {})}
        />
      );
    default: {
      const props = {
        ...common,
        maxLength: field.max_length,
        minLength: field.min_length,
        placeholder: field.placeholder,
        autoComplete: field.autoComplete ?? "off",
        ...(field.is_technical ? { spellCheck: false, autoCapitalize: "none", autoCorrect: "off" } : { dir: "auto" }),
        value: text,
        onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
      };
      return field.kind === "password" ? <PasswordInput {...props} /> : <Input {...props} type={field.kind} />;
    }
  }
}
