/** From a custom field to its form and back. */
import type { CustomField, FieldChoice, FieldKind, FieldSubject } from "@candor/api";

export const KINDS: FieldKind[] = [
  "text",
  "long_text",
  "number",
  "choice",
  "choices",
  "date",
  "checkbox",
  "contact",
  "organization",
];

export interface Values {
  subject: FieldSubject;
  kind: FieldKind;
  name: string;
  names: Record<string, string>;
  help: string;
  choices: FieldChoice[];
  is_required: boolean;
  /** Empty: always shown. */
  parent: string;
  parent_values: string[];
}

export function hasChoices(kind: FieldKind): boolean {
  return kind === "choice" || kind === "choices";
}

export function valuesOf(field: CustomField | null): Values {
  return {
    subject: field?.subject ?? "ticket",
    kind: field?.kind ?? "text",
    name: field?.name ?? "",
    names: field?.names ?? {},
    help: field?.help ?? "",
    choices: field?.choices ?? [],
    is_required: field?.is_required ?? false,
    parent: field?.condition?.field_id ?? "",
    parent_values: field?.condition?.values ?? [],
  };
}

/** What both a new field and a changed one are sent with. */
export function changeOf(values: Values) {
  return {
    name: values.name.trim(),
    names: values.names,
    help: values.help.trim(),
    choices: hasChoices(values.kind) ? values.choices.filter(it => it.name.trim() !== "") : [],
    is_required: values.subject === "ticket" && values.is_required,
    condition: values.parent ? { field_id: values.parent, values: values.parent_values } : null,
  };
}

/** Fields another one can depend on: those with a few known values, and not the field itself. */
export function parentsOf(fields: CustomField[], subject: FieldSubject, own: string | null): CustomField[] {
  return fields.filter(
    it => it.subject === subject && it.id !== own && (hasChoices(it.kind) || it.kind === "checkbox") && it.is_active,
  );
}
