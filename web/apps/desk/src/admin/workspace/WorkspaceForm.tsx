import type { Locale } from "@candor/api";
import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import type { AcknowledgeText, Workspace } from "../data/types.ts";
import { Fields } from "../form/Fields.tsx";
import { FormFrame } from "../form/FormFrame.tsx";
import { localeOptions, zoneOptions } from "../form/options.ts";
import { useForm } from "../form/useForm.ts";
import { Section } from "../frame/Section.tsx";
import { AcknowledgeTexts } from "./AcknowledgeTexts.tsx";

export interface WorkspaceValues {
  name: string;
  locale: Locale;
  zone: string;
  acknowledge: boolean;
  acknowledge_texts: Partial<Record<Locale, AcknowledgeText>>;
  auto_close_days: number | "";
  reply_above_line: boolean;
}

export function WorkspaceForm({ workspace }: { workspace: Workspace }) {
  const t = useT();
  const desk = useDesk();
  const form = useForm<WorkspaceValues>({
    initial: valuesOf(workspace),
    save: async (_, changes) => {
      const saved = await desk.client.patch<Workspace>("/workspace", changes);
      void desk.loadMe().catch(() => {});
      return valuesOf(saved);
    },
    check: values => incompleteTexts(values, t("form-required")),
    onSaved: () => toast(t("saved")),
  });
  const { values } = form;
  return (
    <FormFrame form={form}>
      <Section title={t("workspace-name-section")}>
        <Fields
          form={form}
          fields={[
            {
              name: "name",
              kind: "text",
              label: t("workspace-name"),
              help: t("workspace-name-help"),
              is_required: true,
              max_length: 100,
            },
            {
              name: "locale",
              kind: "select",
              label: t("workspace-locale"),
              help: t("workspace-locale-help"),
              options: localeOptions(),
            },
            {
              name: "zone",
              kind: "select",
              label: t("setup-zone"),
              help: t("workspace-zone-help"),
              options: zoneOptions(values.zone),
            },
          ]}
        />
      </Section>
      <Section title={t("workspace-ack-section")} text={t("workspace-ack-text")}>
        <Fields
          form={form}
          fields={[{ name: "acknowledge", kind: "switch", label: t("workspace-ack"), help: t("workspace-ack-help") }]}
        />
        {values.acknowledge && <AcknowledgeTexts form={form} />}
      </Section>
      <Section title={t("workspace-tickets-section")}>
        <Fields
          form={form}
          fields={[
            {
              name: "auto_close_days",
              kind: "number",
              label: t("workspace-close"),
              help: t("workspace-close-help", { days: Number(values.auto_close_days) || 0 }),
              is_required: true,
              min: 1,
              max: 365,
            },
            { name: "reply_above_line", kind: "switch", label: t("workspace-line"), help: t("workspace-line-help") },
          ]}
        />
      </Section>
    </FormFrame>
  );
}

function valuesOf(workspace: Workspace): WorkspaceValues {
  const { name, locale, zone, acknowledge, acknowledge_texts, auto_close_days, reply_above_line } = workspace;
  return {
    name,
    locale,
    zone,
    acknowledge,
    acknowledge_texts: acknowledge_texts ?? {},
    auto_close_days,
    reply_above_line,
  };
}

/** Only one language is on screen, so the others are looked at here. */
export function incompleteTexts(values: WorkspaceValues, text: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (!values.acknowledge) return found;
  for (const [locale, it] of Object.entries(values.acknowledge_texts)) {
    for (const part of ["subject", "text"] as const) {
      if (!it[part].trim()) found[`acknowledge_texts.${locale}.${part}`] = text;
    }
  }
  return found;
}
