import type { FieldValue, FieldValues } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog, useStore } from "@candor/realtime";
import { Button, Failure, toast } from "@candor/ui";
import { useEffect } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { useLoad } from "../app/useLoad.ts";
import css from "../customer/CustomerPanel.module.css";
import { FieldList } from "./FieldList.tsx";
import { shownFields, withValues } from "./fields.ts";

export interface RecordFieldsProps {
  subject: "contact" | "organization";
  id: string;
  /** Where it stands among the headings of the page; below the customer's panel unless said. */
  level?: 2 | 3;
}

/** The custom fields of a customer or an organization, changed where they stand. */
export function RecordFields({ subject, id, level = 3 }: RecordFieldsProps) {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const { fields } = useCatalog();
  const has_any = fields.some(it => it.subject === subject && it.is_active);
  const path = `/${subject}s/${id}/fields`;
  const held = useLoad(has_any ? path : null, signal => desk.client.get<{ fields: FieldValues }>(path, { signal }), {
    is_kept: true,
  });
  const { reload } = held;
  useEffect(
    () => (subject === "contact" ? store.subscribe(`contact:${id}`, reload) : undefined),
    [store, subject, id, reload],
  );
  if (!has_any) return null;
  const values = held.data?.fields ?? {};
  const Heading = `h${level}` as const;
  const title = subject === "contact" ? t("fields-of-contact") : t("fields-of-organization");

  async function change(field_id: string, value: FieldValue | null, is_undo = false) {
    const before = values[field_id] ?? null;
    held.set({ fields: withValues(values, { [field_id]: value }) });
    try {
      held.set(await desk.client.patch<{ fields: FieldValues }>(path, { fields: { [field_id]: value } }));
      toast(
        is_undo ? t("done-undone") : t("saved"),
        is_undo ? {} : { action: { label: t("undo"), run: () => void change(field_id, before, true) } },
      );
    } catch (error) {
      held.set({ fields: values });
      toast(errorText(error, t), { tone: "danger" });
    }
  }

  return (
    <section className={css.section} aria-label={title}>
      <Heading className={css.heading}>{title}</Heading>
      {held.error !== null && (
        <Failure
          title={t("fields-failed")}
          detail={errorText(held.error, t)}
          action={<Button onClick={held.reload}>{t("retry")}</Button>}
        />
      )}
      {held.error === null && (
        // The fields stand there before their values do, so that nothing below them moves when those come.
        <div inert={!held.data} aria-busy={!held.data}>
          <FieldList
            key={held.data ? id : "coming"}
            fields={shownFields(fields, subject, values)}
            values={values}
            may_edit={desk.can("contacts.edit")}
            onChange={(field_id, value) => void change(field_id, value)}
          />
        </div>
      )}
    </section>
  );
}
