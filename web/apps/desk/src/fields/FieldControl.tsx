import type { CustomField, FieldValue } from "@candor/api";
import { useT } from "@candor/i18n";
import { Checkbox, type FieldIds, Input, Select, Textarea } from "@candor/ui";
import { useEffect, useState } from "react";
import css from "./Fields.module.css";
import { choiceName, fieldName, keysOf } from "./fields.ts";
import { RecordControl } from "./RecordControl.tsx";

export interface FieldControlProps {
  ids: FieldIds;
  field: CustomField;
  value: FieldValue | undefined;
  is_disabled: boolean;
  /** Null empties it. */
  onChange: (value: FieldValue | null) => void;
}

/** One value in the way of its kind. What is typed is kept when the field is left or Enter is pressed. */
export function FieldControl({ ids, field, value, is_disabled, onChange }: FieldControlProps) {
  const t = useT();
  switch (field.kind) {
    case "choice":
      return (
        <Select
          {...ids}
          value={typeof value === "string" ? value : ""}
          disabled={is_disabled}
          onChange={event => onChange(event.currentTarget.value || null)}
        >
          <option value="">{t("none")}</option>
          {field.choices.map(choice => (
            <option key={choice.id} value={choice.id}>
              {choiceName(choice)}
            </option>
          ))}
        </Select>
      );
    case "choices": {
      const chosen = keysOf(value);
      return (
        <fieldset id={ids.id} aria-label={fieldName(field)} className={css.choices}>
          {field.choices.map(choice => (
            <Checkbox
              key={choice.id}
              label={choiceName(choice)}
              checked={chosen.includes(choice.id)}
              disabled={is_disabled}
              onChange={event => {
                const next = event.currentTarget.checked
                  ? [...chosen, choice.id]
                  : chosen.filter(id => id !== choice.id);
                onChange(next.length > 0 ? next : null);
              }}
            />
          ))}
        </fieldset>
      );
    }
    case "checkbox":
      return (
        <input
          {...ids}
          type="checkbox"
          className={css.box}
          checked={value === true}
          disabled={is_disabled}
          onChange={event => onChange(event.currentTarget.checked || null)}
        />
      );
    case "contact":
    case "organization":
      return <RecordControl ids={ids} field={field} value={value} is_disabled={is_disabled} onChange={onChange} />;
    default:
      return <Typed ids={ids} field={field} value={value} is_disabled={is_disabled} onChange={onChange} />;
  }
}

function Typed({ ids, field, value, is_disabled, onChange }: FieldControlProps) {
  const known = value === undefined ? "" : String(value);
  const [text, setText] = useState(known);
  // What somebody else wrote meanwhile, and what the server made of it.
  useEffect(() => setText(known), [known]);
  const keep = () => {
    const next = text.trim();
    if (next === known) return;
    if (next === "") onChange(null);
    else onChange(field.kind === "number" && Number.isFinite(Number(next)) ? Number(next) : next);
  };
  if (field.kind === "long_text")
    return (
      <Textarea
        {...ids}
        rows={3}
        dir="auto"
        maxLength={10_000}
        value={text}
        disabled={is_disabled}
        onChange={event => setText(event.currentTarget.value)}
        onBlur={keep}
      />
    );
  const type = field.kind === "date" ? "date" : field.kind === "number" ? "number" : "text";
  return (
    <Input
      {...ids}
      type={type}
      {...(type === "text" ? { dir: "auto", maxLength: 500, autoComplete: "off" } : {})}
      {...(type === "number" ? { step: "any", inputMode: "decimal" as const } : {})}
      value={text}
      disabled={is_disabled}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === "Enter") keep();
        if (event.key !== "Escape" || text === known) return;
        event.stopPropagation();
        setText(known);
      }}
    />
  );
}
