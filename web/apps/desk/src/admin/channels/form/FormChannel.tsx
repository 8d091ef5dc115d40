import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Checks, toast } from "@candor/ui";
import { useDesk } from "../../../app/desk.ts";
import { fieldName } from "../../../fields/fields.ts";
import type { Channel } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { localeOptions } from "../../form/options.ts";
import { useForm } from "../../form/useForm.ts";
import { AdminPage } from "../../frame/AdminPage.tsx";
import { pagePath } from "../../frame/pages.ts";
import { Section } from "../../frame/Section.tsx";
import { ChannelEnd } from "../ChannelEnd.tsx";
import { HealthBadge } from "../HealthBadge.tsx";
import type { KindProps } from "../kind.ts";
import { placeFields } from "../placeFields.ts";
import css from "./FormChannel.module.css";
import { FormPreview } from "./FormPreview.tsx";
import { FormShare } from "./FormShare.tsx";
import { Questions } from "./Questions.tsx";
import { cleanOrigin, formFields } from "./questions.ts";
import { formBody, formValues } from "./values.ts";

export function FormChannel({ channel, onChanged }: KindProps) {
  const t = useT();
  const desk = useDesk();
  const catalog = useCatalog();
  const fields = formFields(catalog.fields);
  const form = useForm({
    initial: formValues(channel),
    save: async values => {
      const saved = await desk.client.patch<Channel>(`/channels/${channel.id}`, formBody(values));
      await desk.loadCatalog();
      onChanged(saved);
      return formValues(saved);
    },
    check: values =>
      Object.fromEntries(
        values["settings.fields"].flatMap((it, at) => [
          ...(it.label.trim() ? [] : [[`settings.fields.${at}.label`, t("form-required")]]),
          ...(it.kind === "choice" && it.choices.length === 0
            ? [[`settings.fields.${at}.choices`, t("form-choices")]]
            : []),
        ]),
      ),
    onSaved: () => toast(t("saved")),
  });

  return (
    <AdminPage
      is_wide
      title={channel.name}
      text={t("webform-text")}
      back={{ to: pagePath("channels"), label: t("channels-title") }}
      action={channel.is_enabled ? <HealthBadge channel={channel} /> : null}
    >
      <FormShare channel={channel} />
      <div className={css.columns}>
        <FormFrame form={form}>
          <Section title={t("webform-general")}>
            <Fields
              form={form}
              fields={[
                {
                  name: "name",
                  kind: "text",
                  label: t("channel-name"),
                  help: t("channel-name-help"),
                  is_required: true,
                  max_length: 100,
                },
                {
                  name: "settings.title",
                  kind: "text",
                  label: t("webform-title-label"),
                  help: t("webform-title-help"),
                  hint: t("optional"),
                  max_length: 200,
                },
                {
                  name: "settings.intro",
                  kind: "long_text",
                  label: t("webform-intro"),
                  help: t("webform-intro-help"),
                  hint: t("optional"),
                  rows: 3,
                  max_length: 2000,
                },
                {
                  name: "settings.locale",
                  kind: "select",
                  label: t("webform-locale"),
                  help: t("webform-locale-help"),
                  options: [{ id: "", label: t("webform-locale-brand") }, ...localeOptions()],
                },
                ...placeFields(catalog, t),
              ]}
            />
          </Section>
          <Section title={t("webform-questions")} text={t("webform-questions-text")}>
            <Questions
              questions={form.values["settings.fields"]}
              errorOf={form.errorOf}
              onChange={questions => form.set("settings.fields", questions)}
            />
          </Section>
          <Section title={t("webform-fields")} text={t("webform-fields-text")}>
            <Checks
              name="settings.custom_fields"
              label={t("webform-fields-label")}
              searchLabel={t("fields-search")}
              emptyText={t("webform-fields-none")}
              error={form.errorOf("settings.custom_fields")}
              options={fields.map(it => ({ id: it.id, label: fieldName(it) }))}
              chosen={form.values["settings.custom_fields"]}
              onChange={chosen => form.set("settings.custom_fields", chosen)}
            />
          </Section>
          <Section title={t("webform-behaviour")}>
            <Fields
              form={form}
              fields={[
                {
                  name: "settings.allow_files",
                  kind: "switch",
                  label: t("webform-files"),
                  help: t("webform-files-help"),
                },
                {
                  name: "settings.confirm",
                  kind: "switch",
                  label: t("webform-confirm"),
                  help: t("webform-confirm-help"),
                },
                {
                  name: "settings.allowed_origins",
                  kind: "chips",
                  label: t("webform-origins"),
                  help: t("webform-origins-help"),
                  placeholder: "https://www.example.com",
                  inputMode: "url",
                  clean: cleanOrigin,
                },
              ]}
            />
          </Section>
        </FormFrame>
        <FormPreview
          values={form.values}
          fields={fields.filter(it => form.values["settings.custom_fields"].includes(it.id))}
        />
      </div>
      <ChannelEnd channel={channel} onChanged={onChanged} />
    </AdminPage>
  );
}
