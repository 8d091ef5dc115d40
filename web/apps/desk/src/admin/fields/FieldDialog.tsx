import type { CustomField, FieldValues } from "@candor/api";
import { LOCALE_NAMES, LOCALES, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Checks, Dialog, Field, Input, toast } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { FieldList } from "../../fields/FieldList.tsx";
import { choiceName, fieldName, withValues } from "../../fields/fields.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import { ChoiceRows } from "./ChoiceRows.tsx";
import css from "./FieldDialog.module.css";
import { fieldSpecs } from "./specs.ts";
import { changeOf, hasChoices, parentsOf, type Values, valuesOf } from "./values.ts";

export function FieldDialog({ field, onClose }: { field: CustomField | null; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const { fields } = useCatalog();
  const id = useId();
  const [tried, setTried] = useState<FieldValues>({});
  const form = useForm<Values>({
    initial: valuesOf(field),
    check: values => ({
      ...(hasChoices(values.kind) && !values.choices.some(it => it.name.trim()) ? { choices: t("form-choices") } : {}),
      ...(values.parent && values.parent_values.length === 0 ? { parent_values: t("form-required") } : {}),
    }),
    save: async values => {
      const change = changeOf(values);
      if (field) await desk.client.patch(`/fields/${field.id}`, change);
      else await desk.client.post("/fields", { ...change, subject: values.subject, kind: values.kind });
      await desk.loadCatalog();
    },
    onSaved: () => {
      const before = field && changeOf(valuesOf(field));
      toast(t("saved"), before ? { action: { label: t("undo"), run: () => void takeBack(field.id, before) } } : {});
      onClose();
    },
  });
  const { values } = form;

  async function takeBack(field_id: string, before: ReturnType<typeof changeOf>) {
    await desk.client
      .patch(`/fields/${field_id}`, before)
      .catch(() => toast(t("error-changed_since"), { tone: "danger" }));
    await desk.loadCatalog();
  }

  const parents = parentsOf(fields, values.subject, field?.id ?? null);
  const parent = parents.find(it => it.id === values.parent);
  const preview: CustomField = {
    ...changeOf(values),
    id: "preview",
    subject: values.subject,
    kind: values.kind,
    name: values.name || "…",
    choices: values.choices.map((it, at) => ({ ...it, id: it.id || `new${at}` })),
    is_active: true,
    position: 0,
    condition: null,
  };
  return (
    <Dialog
      is_open
      is_alert
      title={field ? fieldName(field) : t("fields-add")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy}>
            {field ? t("save") : t("fields-create")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        <Fields form={form} fields={fieldSpecs(values, field !== null, parents, t)} />
        {hasChoices(values.kind) && (
          <ChoiceRows
            choices={values.choices}
            error={form.errorOf("choices")}
            onChange={choices => form.set("choices", choices)}
          />
        )}
        {parent && (
          <Checks
            name="parent_values"
            label={t("fields-parent-values", { name: fieldName(parent) })}
            error={form.errorOf("parent_values")}
            searchLabel={t("fields-search")}
            emptyText={t("nothing-found")}
            options={
              parent.kind === "checkbox"
                ? [{ id: "true", label: t("yes") }]
                : parent.choices.map(it => ({ id: it.id, label: choiceName(it) }))
            }
            chosen={values.parent_values}
            onChange={parent_values => form.set("parent_values", parent_values)}
          />
        )}
        <details className={css.names}>
          <summary>{t("fields-names")}</summary>
          <div>
            {LOCALES.map(locale => (
              <Field key={locale} label={<span lang={locale}>{LOCALE_NAMES[locale]}</span>}>
                {ids => (
                  <Input
                    {...ids}
                    name={`names.${locale}`}
                    lang={locale}
                    maxLength={80}
                    autoComplete="off"
                    value={values.names[locale] ?? ""}
                    onChange={event => form.set("names", { ...values.names, [locale]: event.currentTarget.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        </details>
      </form>
      <section className={css.preview} aria-label={t("fields-preview")}>
        <h3>{t("fields-preview")}</h3>
        <FieldList
          fields={[preview]}
          values={tried}
          may_edit
          onChange={(_, value) => setTried(withValues(tried, { preview: value }))}
        />
      </section>
    </Dialog>
  );
}
