import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useDesk } from "../../../app/desk.ts";
import type { Channel } from "../../data/types.ts";
import { Fields } from "../../form/Fields.tsx";
import { FormFrame } from "../../form/FormFrame.tsx";
import { useForm } from "../../form/useForm.ts";
import { Section } from "../../frame/Section.tsx";
import { unsaved } from "../../frame/unsaved.ts";
import { placeFields } from "../placeFields.ts";

interface Values {
  address: string;
  name: string;
  "settings.from_name": string;
  team_id: string;
  brand_id: string;
}

export interface AddressStepProps {
  channel: Channel | null;
  onChanged: (channel: Channel) => void;
  onMade: (channel: Channel) => void;
}

export function AddressStep({ channel, onChanged, onMade }: AddressStepProps) {
  const t = useT();
  const desk = useDesk();
  const catalog = useCatalog();
  const form = useForm<Values>({
    initial: valuesOf(channel, catalog.brands[0]?.id ?? ""),
    save: async values => {
      const body = {
        address: values.address.trim(),
        name: values.name.trim() || values.address.trim(),
        team_id: values.team_id || null,
        ...(values.brand_id ? { brand_id: values.brand_id } : {}),
        settings: { ...channel?.settings, from_name: values["settings.from_name"].trim() },
      };
      const saved = channel
        ? await desk.client.patch<Channel>(`/channels/${channel.id}`, body)
        : await desk.client.post<Channel>("/channels", { ...body, kind: "email" });
      await desk.loadCatalog();
      toast(t(channel ? "saved" : "email-made"));
      if (channel) onChanged(saved);
      else {
        unsaved.clear();
        onMade(saved);
      }
      return valuesOf(saved, saved.brand_id);
    },
  });
  return (
    <Section title={t("email-step-address")} text={t("email-address-text")}>
      <FormFrame form={form} is_new={channel === null} saveLabel={channel ? t("save") : t("email-create")}>
        <Fields
          form={form}
          fields={[
            {
              name: "address",
              kind: "email",
              label: t("email-address"),
              help: t("email-address-help"),
              is_required: true,
              is_technical: true,
              max_length: 254,
              placeholder: "support@example.com",
            },
            {
              name: "name",
              kind: "text",
              label: t("channel-name"),
              help: t("channel-name-help"),
              hint: t("optional"),
              max_length: 100,
            },
            {
              name: "settings.from_name",
              kind: "text",
              label: t("email-from-name"),
              help: t("email-from-name-help"),
              hint: t("optional"),
              max_length: 200,
            },
            ...placeFields(catalog, t),
          ]}
        />
      </FormFrame>
    </Section>
  );
}

function valuesOf(channel: Channel | null, brand_id: string): Values {
  return {
    address: channel?.address ?? "",
    name: channel?.name ?? "",
    "settings.from_name": channel?.settings.from_name ?? "",
    team_id: channel?.team_id ?? "",
    brand_id: channel?.brand_id ?? brand_id,
  };
}
