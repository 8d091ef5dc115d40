import type { CustomField } from "@candor/api";
import { useT } from "@candor/i18n";
import { IconDown } from "@candor/ui";
import { fieldName } from "../../../fields/fields.ts";
import css from "./FormChannel.module.css";
import type { FormChannelValues } from "./values.ts";

interface Shown {
  id: string;
  label: string;
  kind: "line" | "long" | "choice" | "files";
  is_required: boolean;
}

/** The form as customers will see it, while it is edited. Nothing in it can be used. */
export function FormPreview({ values, fields }: { values: FormChannelValues; fields: CustomField[] }) {
  const t = useT();
  const shown: Shown[] = [
    { id: "name", label: t("preview-name"), kind: "line", is_required: false },
    { id: "email", label: t("preview-email"), kind: "line", is_required: true },
    { id: "subject", label: t("preview-subject-label"), kind: "line", is_required: false },
    ...values["settings.fields"].map(
      (it, at): Shown => ({
        id: `question ${at}`,
        label: it.label.trim() || "…",
        kind: it.kind === "long_text" ? "long" : it.kind === "choice" ? "choice" : "line",
        is_required: it.is_required,
      }),
    ),
    // As the page begins: what depends on an answer comes with that answer.
    ...fields
      .filter(it => !it.condition)
      .map(
        (it): Shown => ({
          id: it.id,
          label: fieldName(it),
          kind: it.kind === "long_text" ? "long" : it.kind === "choice" ? "choice" : "line",
          is_required: it.is_required,
        }),
      ),
    { id: "message", label: t("preview-message"), kind: "long", is_required: true },
    ...(values["settings.allow_files"]
      ? [{ id: "files", label: t("preview-files"), kind: "files", is_required: false } as const]
      : []),
  ];
  return (
    <figure className={css.preview}>
      <figcaption>
        <p className={css.caption}>{t("webform-preview")}</p>
        <p className={css.note}>{t("webform-preview-text")}</p>
      </figcaption>
      <div className={css.card} inert>
        <p className={css.heading} dir="auto">
          {values["settings.title"].trim() || t("preview-title")}
        </p>
        {values["settings.intro"].trim() && (
          <p className={css.intro} dir="auto">
            {values["settings.intro"]}
          </p>
        )}
        {shown.map(it => (
          <div key={it.id} className={css.question}>
            <span className={css.label} dir="auto">
              {it.label} {!it.is_required && <span className={css.optional}>({t("optional")})</span>}
            </span>
            <span className={css.control} data-kind={it.kind}>
              {it.kind === "choice" && (
                <>
                  {t("preview-choose")}
                  <IconDown />
                </>
              )}
            </span>
          </div>
        ))}
        <span className={css.send}>{t("preview-send")}</span>
      </div>
    </figure>
  );
}
