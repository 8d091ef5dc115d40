import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { settingsOf } from "../../app/settings.ts";
import { FormFrame } from "../form/FormFrame.tsx";
import { SignatureField } from "../form/SignatureField.tsx";
import { useForm } from "../form/useForm.ts";
import { Section } from "../frame/Section.tsx";

export function SignatureForm() {
  const t = useT();
  const desk = useDesk();
  const { signature_html } = settingsOf(useMe());
  const form = useForm({
    initial: { signature_html },
    save: async values => {
      await desk.changeMe(values);
      // The server cleans what it keeps.
      return { signature_html: settingsOf(desk.store.me).signature_html };
    },
    onSaved: () => toast(t("saved")),
  });
  return (
    <Section title={t("profile-signature")} text={t("profile-signature-text")}>
      <FormFrame form={form}>
        <SignatureField
          name="signature_html"
          label={t("profile-signature")}
          value={form.values.signature_html}
          error={form.errorOf("signature_html")}
          onChange={html => form.set("signature_html", html)}
        />
      </FormFrame>
    </Section>
  );
}
