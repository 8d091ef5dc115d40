/** Custom fields as the desk thinks of them: what is shown beside which values, what is missing, how values read. */
import type { Catalog, CustomField, FieldChoice, FieldSubject, FieldValue, FieldValues } from "@candor/api";
import { asApiError } from "@candor/api";
import { currentLocale, formatDay, formatList, formatNumber, type T } from "@candor/i18n";
import type { Store } from "@candor/realtime";

export function fieldName(field: CustomField): string {
  return field.names[currentLocale()] || field.name;
}

export function choiceName(choice: FieldChoice): string {
  return choice.names[currentLocale()] || choice.name;
}

/** By what a value is compared with conditions, the same way as on the server. */
export function keysOf(value: FieldValue | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return [String(value).trim().toLowerCase()];
}

export function isShown(field: CustomField, fields: CustomField[], values: FieldValues): boolean {
  const { condition } = field;
  if (!condition) return true;
  const parent = fields.find(it => it.id === condition.field_id && it.is_active);
  if (!parent || !isShown(parent, fields, values)) return false;
  const held = keysOf(values[parent.id]);
  return condition.values.some(value => held.includes(value.trim().toLowerCase()));
}

export function shownFields(fields: CustomField[], subject: FieldSubject, values: FieldValues): CustomField[] {
  return fields.filter(it => it.subject === subject && it.is_active && isShown(it, fields, values));
}

/** What the workspace asks for before a ticket is resolved. */
export function missingFields(fields: CustomField[], values: FieldValues): CustomField[] {
  return shownFields(fields, "ticket", values).filter(it => it.is_required && values[it.id] === undefined);
}

export function withValues(before: FieldValues, change: Record<string, FieldValue | null>): FieldValues {
  const after: FieldValues = { ...before };
  for (const [id, value] of Object.entries(change)) {
    if (value === null) delete after[id];
    else after[id] = value;
  }
  return after;
}

export function valueText(field: CustomField, value: FieldValue | null | undefined, t: T): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "choice":
    case "choices": {
      const ids = keysOf(value);
      return formatList(field.choices.filter(it => ids.includes(it.id.toLowerCase())).map(choiceName));
    }
    case "checkbox":
      return value === true ? t("yes") : "";
    case "number":
      return typeof value === "number" ? formatNumber(value) : String(value);
    case "date":
      return formatDay(String(value));
    default:
      return String(value);
  }
}

function neededNames(fields: CustomField[], t: T): string {
  return t("fields-needed", { names: formatList(fields.map(fieldName)) });
}

/** Why the server will not resolve a ticket, in words; null for any other refusal. */
export function neededText(error: unknown, catalog: Catalog, t: T): string | null {
  const ids = asApiError(error)
    .fields.filter(it => it.code === "required_to_resolve")
    .map(it => it.field.replace("fields.", ""));
  const needed = catalog.fields.filter(it => ids.includes(it.id));
  return needed.length > 0 ? neededNames(needed, t) : null;
}

/** The same, known before the server is asked. */
export function missingText(
  store: Store,
  ticket_id: string,
  t: T,
  change: Record<string, FieldValue | null> = {},
): string | null {
  const ticket = store.tickets.get(ticket_id);
  if (!ticket || ticket.category === "resolved" || ticket.category === "closed") return null;
  const missing = missingFields(store.catalog.fields, withValues(ticket.fields ?? {}, change));
  return missing.length > 0 ? neededNames(missing, t) : null;
}
