import { useT } from "@candor/i18n";
import { type TicketEntry, useCatalog } from "@candor/realtime";
import { fieldName, valueText } from "../fields/fields.ts";
import { useShownField } from "./shownField.ts";
import css from "./TicketRowView.module.css";

/** The custom field somebody wants to see in the rows. */
export function RowField({ ticket }: { ticket: TicketEntry }) {
  const t = useT();
  const id = useShownField();
  const { fields } = useCatalog();
  const value = id ? ticket.fields?.[id] : undefined;
  const field = value === undefined ? undefined : fields.find(it => it.id === id);
  // The ids of records say nothing to people.
  if (!field || field.kind === "contact" || field.kind === "organization") return null;
  return (
    <span className={css.field} title={fieldName(field)} dir="auto">
      <span className="visually-hidden">{fieldName(field)}: </span>
      {field.kind === "checkbox" ? fieldName(field) : valueText(field, value, t)}
    </span>
  );
}
