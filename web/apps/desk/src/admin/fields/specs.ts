/** The plain parts of the form of a custom field. */
import type { CustomField } from "@candor/api";
import type { T } from "@candor/i18n";
import { fieldName } from "../../fields/fields.ts";
import type { FieldSpec } from "../form/fields.ts";
import { KINDS, type Values } from "./values.ts";

export function fieldSpecs(values: Values, is_made: boolean, parents: CustomField[], t: T): FieldSpec[] {
  return [
    { name: "name", kind: "text", label: t("fields-name"), is_required: true, max_length: 80 },
    {
      name: "subject",
      kind: "select",
      label: t("fields-subject"),
      is_disabled: is_made,
      options: (["ticket", "contact", "organization"] as const).map(id => ({ id, label: t(`fields-subject-${id}`) })),
    },
    {
      name: "kind",
      kind: "select",
      label: t("fields-kind"),
      help: t("fields-kind-help"),
      is_disabled: is_made,
      options: KINDS.map(id => ({ id, label: t(`fields-kind-${id}`) })),
    },
    {
      name: "help",
      kind: "text",
      label: t("fields-help"),
      help: t("fields-help-help"),
      hint: t("optional"),
      max_length: 300,
    },
    {
      name: "is_required",
      kind: "checkbox",
      label: t("fields-required-label"),
      help: t("fields-required-help"),
      is_hidden: values.subject !== "ticket",
    },
    {
      name: "parent",
      kind: "select",
      label: t("fields-condition"),
      help: t("fields-condition-help"),
      is_hidden: parents.length === 0,
      options: [
        { id: "", label: t("fields-always") },
        ...parents.map(it => ({ id: it.id, label: t("fields-only-with", { name: fieldName(it) }) })),
      ],
    },
  ];
}
