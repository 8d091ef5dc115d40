import { useT } from "@candor/i18n";
import { CopyField, Field } from "@candor/ui";
import type { Channel } from "../../data/types.ts";
import { Section } from "../../frame/Section.tsx";
import { IconExternal } from "../../icons.ts";
import css from "./FormChannel.module.css";

/** How customers reach the form: by its own page, or inside another site. */
export function FormShare({ channel }: { channel: Channel }) {
  const t = useT();
  const link = `${location.origin}/help/contact/${channel.id}`;
  const snippet = `<script src="${location.origin}/form.js?channel=${channel.id}" async></script>`;
  return (
    <Section
      title={t("webform-share")}
      text={t("webform-share-text")}
      action={
        channel.is_enabled ? (
          <a href={link} target="_blank" rel="noreferrer" className={css.open}>
            <IconExternal />
            {t("webform-open")}
          </a>
        ) : null
      }
    >
      <div className={css.share}>
        <Field label={t("webform-link")} help={t("webform-link-help")}>
          {ids => <CopyField {...ids} value={link} copyLabel={t("copy")} copiedLabel={t("copied")} />}
        </Field>
        <Field label={t("webform-embed")} help={t("webform-embed-help")}>
          {ids => <CopyField {...ids} value={snippet} rows={2} copyLabel={t("copy")} copiedLabel={t("copied")} />}
        </Field>
      </div>
    </Section>
  );
}
