import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { Link } from "wouter";
import { useDesk } from "../../../app/desk.ts";
import type { Channel } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { SignatureField } from "../../form/SignatureField.tsx";
import { useForm } from "../../form/useForm.ts";
import { pagePath } from "../../frame/pages.ts";
import { Section } from "../../frame/Section.tsx";

export function AnswerStep({ channel, onChanged }: { channel: Channel; onChanged: (channel: Channel) => void }) {
  const t = useT();
  const desk = useDesk();
  const form = useForm({
    initial: valuesOf(channel),
    save: async values => {
      const settings = {
        ...channel.settings,
        acknowledge: values["settings.acknowledge"],
        signature_html: values["settings.signature_html"],
      };
      const saved = await desk.client.patch<Channel>(`/channels/${channel.id}`, { settings });
      onChanged(saved);
      return valuesOf(saved);
    },
    onSaved: () => toast(t("saved")),
  });
  return (
    <Section title={t("email-step-answer")} text={t("email-answer-text")}>
      <FormFrame form={form}>
        <Fields
          form={form}
          fields={[
            {
              name: "settings.acknowledge",
              kind: "switch",
              label: t("email-ack"),
              help: (
                <>
                  {t("email-ack-help")} <Link href={pagePath("workspace")}>{t("email-ack-link")}</Link>
                </>
              ),
            },
          ]}
        />
        <div>
          <p>{t("email-signature")}</p>
          <p>{t("email-signature-help")}</p>
        </div>
        <SignatureField
          name="settings.signature_html"
          label={t("email-signature")}
          value={form.values["settings.signature_html"]}
          error={form.errorOf("settings.signature_html")}
          onChange={html => form.set("settings.signature_html", html)}
        />
      </FormFrame>
    </Section>
  );
}

function valuesOf(channel: Channel) {
  return {
    "settings.acknowledge": channel.settings.acknowledge ?? true,
    "settings.signature_html": channel.settings.signature_html ?? "",
  };
}
