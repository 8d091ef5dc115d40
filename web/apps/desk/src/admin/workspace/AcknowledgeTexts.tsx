import type { Locale } from "@candor/api";
import { LOCALE_NAMES, LOCALES, useT } from "@candor/i18n";
import { Button, Tabs } from "@candor/ui";
import { useState } from "react";
import type { AcknowledgeText } from "../data/types.ts";
import { Fields } from "../form/Fields.tsx";
import type { Form } from "../form/useForm.ts";
import { AcknowledgePreview } from "./AcknowledgePreview.tsx";
import css from "./AcknowledgeTexts.module.css";
import { useShippedText } from "./useShippedText.ts";
import type { WorkspaceValues } from "./WorkspaceForm.tsx";

const EMPTY: AcknowledgeText = { subject: "", text: "" };

/** The text of the first automatic answer, per language: the shipped one, or the workspace's own. */
export function AcknowledgeTexts({ form }: { form: Form<WorkspaceValues> }) {
  const t = useT();
  const [locale, setLocale] = useState<Locale>(form.values.locale);
  const texts = form.values.acknowledge_texts;
  const own = texts[locale];
  const shipped = useShippedText(locale);
  const broken = LOCALES.filter(it =>
    ["subject", "text"].some(part => form.errorOf(`acknowledge_texts.${it}.${part}`)),
  );
  const path = `acknowledge_texts.${locale}`;

  function setText(text: AcknowledgeText | null) {
    const { [locale]: _, ...others } = texts;
    form.set("acknowledge_texts", text ? { ...others, [locale]: text } : others);
  }

  /** One language seen as a flat form, so that the ordinary fields can show it. */
  const flat: Form<Record<string, string>> = {
    ...form,
    values: { [`${path}.subject`]: own?.subject ?? "", [`${path}.text`]: own?.text ?? "" },
    set: () => {},
    reset: () => {},
    patch: change => {
      const subject = change[`${path}.subject`] ?? own?.subject ?? "";
      const text = change[`${path}.text`] ?? own?.text ?? "";
      setText({ subject, text });
    },
  };

  return (
    <div className={css.texts}>
      <Tabs
        label={t("workspace-ack-languages")}
        controls="ack-text"
        active={locale}
        onChange={setLocale}
        tabs={LOCALES.map(it => ({
          id: it,
          label: (
            <span lang={it}>
              {LOCALE_NAMES[it]}
              {broken.includes(it) ? <span className={css.broken}> !</span> : texts[it] ? " •" : ""}
            </span>
          ),
        }))}
      />
      <div id="ack-text" role="tabpanel" aria-label={LOCALE_NAMES[locale]} className={css.panel}>
        {own ? (
          <>
            <div className={css.edit}>
              <Fields
                form={flat}
                fields={[
                  {
                    name: `${path}.subject`,
                    kind: "text",
                    label: t("workspace-ack-subject"),
                    is_required: true,
                    max_length: 200,
                  },
                  {
                    name: `${path}.text`,
                    kind: "long_text",
                    label: t("workspace-ack-body"),
                    help: t("workspace-ack-variables", { open: "{{", close: "}}" }),
                    rows: 8,
                    is_required: true,
                    max_length: 20_000,
                  },
                ]}
              />
              <Button size="small" onClick={() => setText(null)}>
                {t("workspace-ack-standard")}
              </Button>
            </div>
            <AcknowledgePreview locale={locale} text={own} />
          </>
        ) : (
          <>
            <div className={css.standard}>
              <p>{t("workspace-ack-is-standard")}</p>
              <Button onClick={() => setText(shipped ?? EMPTY)}>{t("workspace-ack-own")}</Button>
            </div>
            {shipped && <AcknowledgePreview locale={locale} text={shipped} />}
          </>
        )}
      </div>
    </div>
  );
}
