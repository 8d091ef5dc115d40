import type { Message } from "@candor/api";
import css from "./Dialogs.module.css";

/** What a web form asked beside the text. */
export function FormFields({ fields }: { fields: Message["fields"] }) {
  if (fields.length === 0) return null;
  return (
    <dl className={css.details}>
      {fields.map(field => (
        <div key={field.label} className={css.row}>
          <dt dir="auto">{field.label}</dt>
          <dd dir="auto">{field.value}</dd>
        </div>
      ))}
    </dl>
  );
}
