import { useT } from "@candor/i18n";
import { Banner, IconWarning, toast } from "@candor/ui";
import { useDesk } from "../../../app/desk.ts";
import type { Channel } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { useForm } from "../../form/useForm.ts";
import { Section } from "../../frame/Section.tsx";
import { TestPanel } from "../TestPanel.tsx";
import { portFor, RELAY_PORTS, sendValues, withSending } from "./emailSettings.ts";
import { providerField } from "./providers.ts";
import { serverFields } from "./serverFields.ts";

export function SendStep({ channel, onChanged }: { channel: Channel; onChanged: (channel: Channel) => void }) {
  const t = useT();
  const desk = useDesk();
  const { address, settings } = channel;
  const form = useForm({
    initial: sendValues(settings, address),
    save: async values => {
      const saved = await desk.client.patch<Channel>(`/channels/${channel.id}`, {
        settings: withSending(settings, values),
      });
      onChanged(saved);
      return sendValues(saved.settings, address);
    },
    onSaved: () => toast(t("saved")),
  });
  const { values } = form;
  const has_relay = values.sending === "relay";
  const domain = address.split("@")[1] ?? "example.com";

  return (
    <>
      <Section title={t("email-step-send")} text={t("email-send-text", { address })}>
        <FormFrame form={form}>
          <Fields
            form={{
              ...form,
              patch: change => {
                const tls = change["settings.relay.tls"];
                const port =
                  tls && portFor(tls, values["settings.relay.tls"], values["settings.relay.port"], RELAY_PORTS);
                form.patch(port ? { ...change, "settings.relay.port": port } : change);
              },
            }}
            fields={[
              {
                name: "sending",
                kind: "radio",
                label: t("email-send"),
                options: [
                  { id: "relay", label: t("email-send-relay"), help: t("email-send-relay-help") },
                  { id: "none", label: t("email-send-none"), help: t("email-send-none-help") },
                ],
              },
              providerField({
                t,
                way: "relay",
                host: values["settings.relay.host"],
                is_hidden: !has_relay,
                onChange: change => form.patch(change),
              }),
              ...serverFields({
                t,
                path: "settings.relay",
                is_hidden: !has_relay,
                placeholder: `smtp.${domain}`,
                ports: RELAY_PORTS,
                tls: values["settings.relay.tls"],
                has_password: settings.relay?.has_password ?? false,
                is_login_required: false,
              }),
            ]}
          />
        </FormFrame>
      </Section>
      {has_relay ? (
        <TestPanel channel={channel} is_stale={form.is_dirty} steps={["relay_connect", "relay_login", "relay_send"]} />
      ) : (
        <Banner tone="warning" icon={<IconWarning />}>
          {t("email-no-relay")}
        </Banner>
      )}
    </>
  );
}
