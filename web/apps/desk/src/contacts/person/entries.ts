import type { Event, TimelineEntry } from "@candor/api";
import { dayOf, formatList, type MessageKey, type T } from "@candor/i18n";

export function keyOf(entry: TimelineEntry): string {
  if (entry.kind === "message") return entry.message.id;
  return entry.kind === "note" ? entry.note.id : entry.event.id;
}

export function timeOf(entry: TimelineEntry): string {
  if (entry.kind === "message") return entry.message.at;
  return entry.kind === "note" ? entry.note.created_at : entry.event.at;
}

/** Entries under the day they happened on, in their order. */
export function byDay(entries: TimelineEntry[]): { day: string; at: string; entries: TimelineEntry[] }[] {
  const days: { day: string; at: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const at = timeOf(entry);
    const day = dayOf(at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, at, entries: [entry] });
  }
  return days;
}

type FieldKey = Extract<MessageKey, `contacts-field-${string}`>;

const FIELDS: Record<string, FieldKey> = {
  name: "contacts-field-name",
  note: "contacts-field-note",
  locale: "contacts-field-locale",
  zone: "contacts-field-zone",
  organization_id: "contacts-field-organization",
  tier: "contacts-field-tier",
  care_note: "contacts-field-care",
  identities: "contacts-field-identities",
};

/** What an event of a contact says in words. */
export function sentenceOf(event: Event, t: T): string {
  const name = event.actor.name || t("system-name");
  if (event.kind === "contact.created")
    return event.actor.kind === "agent" || event.actor.kind === "api"
      ? t("contacts-created-by", { name })
      : t("contacts-created");
  const fields = Array.isArray(event.body.fields) ? event.body.fields : [];
  const words = fields.flatMap(it => {
    const key = FIELDS[String(it)];
    return key ? [t(key)] : [];
  });
  return t("contacts-changed", { name, fields: words.length > 0 ? formatList(words) : t("contacts-field-other") });
}
