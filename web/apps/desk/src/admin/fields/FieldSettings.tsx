import type { CustomField, FieldSubject } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, ConfirmDialog, Empty, fold, IconPlus, Input, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { fieldName } from "../../fields/fields.ts";
import { useCatalogAct } from "../data/useCatalogAct.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import { IconFields } from "../icons.ts";
import { FieldDialog } from "./FieldDialog.tsx";
import { FieldRow } from "./FieldRow.tsx";

const SUBJECTS: FieldSubject[] = ["ticket", "contact", "organization"];
const LONG = 8;

export function FieldSettings() {
  const t = useT();
  const desk = useDesk();
  const { fields } = useCatalog();
  const act = useCatalogAct();
  const [query, setQuery] = useState("");
  const [edited, setEdited] = useState<CustomField | "new" | null>(null);
  const [deleted, setDeleted] = useState<CustomField | null>(null);
  const wanted = fold(query.trim());
  const found = fields.filter(it => fold(`${it.name} ${fieldName(it)} ${it.help}`).includes(wanted));
  const add = (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setEdited("new")}>
      {t("fields-add")}
    </Button>
  );
  const change = (field: CustomField, what: Partial<CustomField>) =>
    act({ fields: fields.map(it => (it.id === field.id ? { ...it, ...what } : it)) }, () =>
      desk.client.patch(`/fields/${field.id}`, what),
    );

  async function toggle(field: CustomField) {
    const is_active = !field.is_active;
    if (!(await change(field, { is_active })) || is_active) return;
    toast(t("fields-switched-off", { name: field.name }), {
      action: { label: t("undo"), run: () => void change(field, { is_active: true }) },
    });
  }

  return (
    <AdminPage title={t("fields-title")} text={t("fields-text")} action={fields.length > 0 ? add : null}>
      {fields.length === 0 && (
        <Empty icon={<IconFields />} title={t("fields-empty")} text={t("fields-empty-text")} action={add} />
      )}
      {fields.length > LONG && (
        <Input
          type="search"
          aria-label={t("fields-search")}
          placeholder={t("fields-search")}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
      {fields.length > 0 && found.length === 0 && <Empty title={t("nothing-found")} />}
      {SUBJECTS.map(subject => {
        const own = found.filter(it => it.subject === subject);
        if (own.length === 0) return null;
        return (
          <Section key={subject} title={t(`fields-subject-${subject}`)}>
            <ul className={rows.list}>
              {own.map((field, at) => (
                <FieldRow
                  key={field.id}
                  field={field}
                  fields={fields}
                  is_first={at === 0}
                  is_last={at === own.length - 1}
                  can_move={wanted === ""}
                  onMove={by => void act(null, () => desk.client.patch(`/fields/${field.id}`, { position: at + by }))}
                  onEdit={() => setEdited(field)}
                  onToggle={() => void toggle(field)}
                  onDelete={() => setDeleted(field)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {edited && <FieldDialog field={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      {deleted && (
        <ConfirmDialog
          title={t("delete-title", { name: deleted.name })}
          text={t("fields-delete-text")}
          typed={{ text: deleted.name, label: t("type-to-delete", { name: deleted.name }) }}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onClose={() => setDeleted(null)}
          onConfirm={() => {
            setDeleted(null);
            void act({ fields: fields.filter(it => it.id !== deleted.id) }, () =>
              desk.client.delete(`/fields/${deleted.id}`),
            ).then(is_done => is_done && toast(t("deleted-of", { name: deleted.name })));
          }}
        />
      )}
    </AdminPage>
  );
}
