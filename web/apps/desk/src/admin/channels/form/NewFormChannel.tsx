import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useLocation } from "wouter";
import { useDesk } from "../../../app/desk.ts";
import type { Channel } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { useForm } from "../../form/useForm.ts";
import { AdminPage } from "../../frame/AdminPage.tsx";
import { pagePath } from "../../frame/pages.ts";
import { Section } from "../../frame/Section.tsx";
import { unsaved } from "../../frame/unsaved.ts";
import { placeFields } from "../placeFields.ts";
import { formBody, formValues } from "./values.ts";

/** The little a form needs to begin with; the rest is done with the preview beside it. */
export function NewFormChannel() {
  const t = useT();
  const desk = useDesk();
  const catalog = useCatalog();
  const [, go] = useLocation();
  const form = useForm({
    initial: formValues({ name: "", team_id: null, brand_id: catalog.brands[0]?.id ?? "", settings: {} }),
    save: async values => {
      const made = await desk.client.post<Channel>("/channels", { ...formBody(values), kind: "web_form" });
      await desk.loadCatalog();
      toast(t("webform-made"));
      unsaved.clear();
      go(pagePath("channels", `/${made.id}`));
    },
  });
  return (
    <AdminPage
      title={t("webform-new-title")}
      text={t("webform-new-text")}
      back={{ to: pagePath("channels"), label: t("channels-title") }}
    >
      <Section title={t("webform-general")}>
        <FormFrame form={form} is_new saveLabel={t("webform-create")}>
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
              ...placeFields(catalog, t),
            ]}
          />
        </FormFrame>
      </Section>
    </AdminPage>
  );
}
