import { useT } from "@candor/i18n";
import { Banner, IconWarning, toast } from "@candor/ui";
import { useDesk } from "../../../app/desk.ts";
import type { Channel, Tls } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { useForm } from "../../form/useForm.ts";
import { Section } from "../../frame/Section.tsx";
import { codeText } from "../codeText.ts";
import { TestPanel } from "../TestPanel.tsx";
import { IMAP_PORTS, isMailboxChanged, portFor, receiveValues, withReceive } from "./emailSettings.ts";
import { FolderField } from "./FolderField.tsx";
import { providerField } from "./providers.ts";
import { serverFields } from "./serverFields.ts";

export function ReceiveStep({ channel, onChanged }: { channel: Channel; onChanged: (channel: Channel) => void }) {
  const t = useT();
  const desk = useDesk();
  const { address, settings, state } = channel;
  const form = useForm({
    initial: receiveValues(settings, address),
    save: async values => {
      const saved = await desk.client.patch<Channel>(`/channels/${channel.id}`, {
        settings: withReceive(settings, values),
      });
      onChanged(saved);
      return receiveValues(saved.settings, address);
    },
    onSaved: () => toast(t("saved")),
  });
  const { values } = form;
  const is_imap = values["settings.receive"] === "imap";
  const domain = address.split("@")[1] ?? "example.com";

  return (
    <>
      {!state.ok && is_imap && (
        <Banner tone="danger" icon={<IconWarning />}>
          {codeText(state.code, t) ?? state.detail}
        </Banner>
      )}
      <Section title={t("email-step-receive")} text={t("email-receive-text", { address })}>
        <FormFrame form={form}>
          <Fields
            form={{
              ...form,
              patch: change => {
                const tls = change["settings.imap.tls"];
                const port = tls && portFor(tls, values["settings.imap.tls"], values["settings.imap.port"], IMAP_PORTS);
                form.patch(port ? { ...change, "settings.imap.port": port } : change);
              },
            }}
            fields={[
              {
                name: "settings.receive",
                kind: "radio",
                label: t("email-receive"),
                options: [
                  { id: "smtp", label: t("email-receive-smtp"), help: t("email-receive-smtp-help", { address }) },
                  { id: "imap", label: t("email-receive-imap"), help: t("email-receive-imap-help") },
                  { id: "none", label: t("email-receive-none"), help: t("email-receive-none-help") },
                ],
              },
              providerField({
                t,
                way: "imap",
                host: values["settings.imap.host"],
                is_hidden: !is_imap,
                onChange: change => form.patch(change),
              }),
              ...serverFields({
                t,
                path: "settings.imap",
                is_hidden: !is_imap,
                placeholder: `imap.${domain}`,
                ports: IMAP_PORTS,
                tls: values["settings.imap.tls"] as Tls,
                has_password: settings.imap?.has_password ?? false,
                is_login_required: true,
              }),
              {
                name: "settings.imap.folder",
                kind: "own",
                label: t("email-folder"),
                help: t("email-folder-help"),
                is_hidden: !is_imap,
                render: ids => (
                  <FolderField
                    ids={ids}
                    name="settings.imap.folder"
                    channel={channel}
                    value={values["settings.imap.folder"]}
                    can_ask={settings.imap?.has_password === true && !isMailboxChanged(channel, values)}
                    onChange={folder => form.patch({ "settings.imap.folder": folder })}
                  />
                ),
              },
              {
                name: "settings.imap.import_existing",
                kind: "checkbox",
                label: t("email-import"),
                help: t("email-import-help"),
                is_hidden: !is_imap,
              },
            ]}
          />
        </FormFrame>
      </Section>
      {values["settings.receive"] !== "none" && (
        <TestPanel
          key={settings.receive}
          channel={channel}
          is_stale={form.is_dirty}
          steps={is_imap ? ["imap_connect", "imap_login", "imap_folder"] : ["smtp_listen"]}
        />
      )}
    </>
  );
}
