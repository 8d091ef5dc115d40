import type { Channel, FormField, FormSettings } from "../../data/types.ts";
import { questionsToSend } from "./questions.ts";

export interface FormChannelValues {
  name: string;
  team_id: string;
  brand_id: string;
  "settings.title": string;
  "settings.intro": string;
  "settings.locale": string;
  "settings.fields": FormField[];
  "settings.custom_fields": string[];
  "settings.allow_files": boolean;
  "settings.confirm": boolean;
  "settings.allowed_origins": string[];
}

export function formValues(
  channel: Pick<Channel, "name" | "team_id" | "brand_id"> & { settings: FormSettings },
): FormChannelValues {
  const { settings } = channel;
  return {
    name: channel.name,
    team_id: channel.team_id ?? "",
    brand_id: channel.brand_id,
    "settings.title": settings.title ?? "",
    "settings.intro": settings.intro ?? "",
    "settings.locale": settings.locale ?? "",
    "settings.fields": (settings.fields ?? []).map(it => ({
      key: it.key,
      label: it.label,
      kind: it.kind ?? "text",
      is_required: it.is_required ?? false,
      choices: it.choices ?? [],
    })),
    "settings.custom_fields": settings.custom_fields ?? [],
    "settings.allow_files": settings.allow_files ?? true,
    "settings.confirm": settings.confirm ?? true,
    "settings.allowed_origins": settings.allowed_origins ?? [],
  };
}

export function formBody(values: FormChannelValues): Record<string, unknown> {
  return {
    name: values.name.trim(),
    team_id: values.team_id || null,
    ...(values.brand_id ? { brand_id: values.brand_id } : {}),
    settings: {
      title: values["settings.title"].trim(),
      intro: values["settings.intro"].trim(),
      ...(values["settings.locale"] ? { locale: values["settings.locale"] } : {}),
      fields: questionsToSend(values["settings.fields"]),
      custom_fields: values["settings.custom_fields"],
      allow_files: values["settings.allow_files"],
      confirm: values["settings.confirm"],
      allowed_origins: values["settings.allowed_origins"],
    },
  };
}
