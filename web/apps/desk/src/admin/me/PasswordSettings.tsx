import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { Fields } from "../form/Fields.tsx";
import { FormFrame } from "../form/FormFrame.tsx";
import { useForm } from "../form/useForm.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Section } from "../frame/Section.tsx";

const EMPTY = { current: "", new: "" };

export function PasswordSettings() {
  const t = useT();
  const desk = useDesk();
  const { agent } = useMe();
  const form = useForm({
    initial: EMPTY,
    save: async values => {
      await desk.client.post("/me/password", values);
      return EMPTY;
    },
    onSaved: () => toast(t("password-done")),
  });
  return (
    <AdminPage title={t("password-title")} text={t("password-text")}>
      <Section title={t("password-change")}>
        <FormFrame form={form} saveLabel={t("password-change")}>
          {/* Password managers want to know whose password it is. */}
          <input type="text" name="username" value={agent.email} autoComplete="username" readOnly hidden />
          <Fields
            form={form}
            fields={[
              {
                name: "current",
                kind: "password",
                label: t("password-current"),
                is_required: true,
                autoComplete: "current-password",
              },
              {
                name: "new",
                kind: "password",
                label: t("password-new"),
                help: t("setup-password-help"),
                is_required: true,
                min_length: 8,
                max_length: 256,
                autoComplete: "new-password",
              },
            ]}
          />
        </FormFrame>
      </Section>
    </AdminPage>
  );
}
