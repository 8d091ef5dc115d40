import type { Locale } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { Fields } from "../form/Fields.tsx";
import { FormFrame } from "../form/FormFrame.tsx";
import { localeOptions, zoneOptions } from "../form/options.ts";
import { useForm } from "../form/useForm.ts";
import { Section } from "../frame/Section.tsx";

export function PersonForm() {
  const t = useT();
  const desk = useDesk();
  const { agent } = useMe();
  const form = useForm<{ name: string; email: string; locale: Locale; zone: string }>({
    initial: { name: agent.name, email: agent.email, locale: agent.locale, zone: agent.zone },
    save: async (_, changes) => {
      await desk.changeMe(changes);
      return undefined;
    },
    onSaved: () => toast(t("saved")),
  });
  return (
    <Section title={t("profile-person")}>
      <FormFrame form={form}>
        <Fields
          form={form}
          fields={[
            {
              name: "name",
              kind: "text",
              label: t("profile-name"),
              help: t("profile-name-help"),
              is_required: true,
              max_length: 100,
              autoComplete: "name",
            },
            {
              name: "email",
              kind: "email",
              label: t("profile-email"),
              help: t("profile-email-help"),
              is_disabled: true,
            },
            {
              name: "locale",
              kind: "select",
              label: t("nav-language"),
              help: t("profile-locale-help"),
              options: localeOptions(),
            },
            {
              name: "zone",
              kind: "select",
              label: t("setup-zone"),
              help: t("profile-zone-help"),
              options: zoneOptions(form.values.zone),
            },
          ]}
        />
      </FormFrame>
    </Section>
  );
}
