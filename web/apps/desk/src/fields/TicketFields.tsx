import { useT } from "@candor/i18n";
import { type TicketEntry, useCatalog } from "@candor/realtime";
import { useDesk } from "../app/desk.ts";
import css from "../customer/CustomerPanel.module.css";
import { changeTicket } from "../inbox/acts.ts";
import { FieldList } from "./FieldList.tsx";
import { shownFields } from "./fields.ts";

/** The ticket's custom fields, changed where they stand. */
export function TicketFields({ ticket }: { ticket: TicketEntry }) {
  const t = useT();
  const desk = useDesk();
  const { fields } = useCatalog();
  const values = ticket.fields ?? {};
  const shown = shownFields(fields, "ticket", values);
  if (shown.length === 0) return null;
  return (
    <section className={css.section} aria-label={t("fields-of-ticket")}>
      <h3 className={css.heading}>{t("fields-of-ticket")}</h3>
      <FieldList
        key={ticket.id}
        fields={shown}
        values={values}
        may_edit={desk.can("tickets.edit")}
        onChange={(id, value) =>
          void changeTicket(
            desk,
            ticket.id,
            { fields: { [id]: value } },
            t("done-changed", { number: String(ticket.number) }),
          )
        }
      />
    </section>
  );
}
