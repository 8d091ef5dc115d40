/** Sentences of the history: who changed what, in the words of the desk instead of ids. */
import type { Catalog, Category, Event, FieldChange, FieldValue, Priority } from "@candor/api";
import { formatList, type MessageKey, type T } from "@candor/i18n";
import { fieldName, valueText } from "../fields/fields.ts";
import { statusName } from "../inbox/names.ts";

type FieldKey = Extract<MessageKey, `field-${string}`>;

const FIELDS: Record<string, FieldKey> = {
  subject: "field-subject",
  status_id: "field-status",
  status: "field-status",
  category: "field-status",
  priority: "field-priority",
  assignee_id: "field-assignee",
  assignee: "field-assignee",
  team_id: "field-team",
  team: "field-team",
  reason_id: "field-reason",
  reason: "field-reason",
  contact_id: "field-contact",
};

export function historyLines(event: Event, catalog: Catalog, t: T): string[] {
  const name = event.actor.name || t("system-name");
  if (event.kind === "ticket.created") return [t("history-created", { name })];
  const changes = event.body.changes ?? [];
  // The category follows the status; saying both says nothing more.
  const has_status = changes.some(it => it.field === "status_id" || it.field === "status");
  const custom = changes.filter(it => it.field === "custom").flatMap(it => customLine(it, event, name, catalog, t));
  const lines = changes
    .filter(it => !(it.field === "category" && has_status))
    .flatMap(it => line(it, name, catalog, t))
    .concat(custom);
  return event.body.undo_of && lines.length > 0 ? [t("history-undone", { name }), ...lines] : lines;
}

function line(change: FieldChange, name: string, catalog: Catalog, t: T): string[] {
  if (change.field === "followers") return followerLines(change, name, catalog, t);
  if (change.field === "tags") return tagLines(change, name, catalog, t);
  if (change.field === "is_spam") return [change.after ? t("history-spam", { name }) : t("history-not-spam", { name })];
  if (change.field === "is_trashed")
    return [change.after ? t("history-trash", { name }) : t("history-restored", { name })];
  if (change.field === "is_confidential") {
    return [change.after ? t("history-confidential", { name }) : t("history-not-confidential", { name })];
  }
  const key = FIELDS[change.field];
  if (!key) return [];
  const field = t(key);
  const before = shown(change.field, change.before, catalog, t);
  const after = shown(change.field, change.after, catalog, t);
  if (before && after) return [t("history-changed", { name, field, before, after })];
  if (after) return [t("history-set", { name, field, after })];
  return before ? [t("history-cleared", { name, field, before })] : [];
}

/** What was and is written stands beside the event, so that it can be erased. */
function customLine(change: FieldChange, event: Event, name: string, catalog: Catalog, t: T): string[] {
  const custom = catalog.fields.find(it => it.id === change.field_id);
  const text = event.texts?.find(it => it.field === change.field_id);
  if (!custom) return [];
  const field = fieldName(custom);
  const before = text ? valueText(custom, parsed(text.before), t) : "";
  const after = text ? valueText(custom, parsed(text.after), t) : "";
  if (before && after) return [t("history-changed", { name, field, before, after })];
  if (after) return [t("history-set", { name, field, after })];
  return [t("history-cleared", { name, field, before: before || "…" })];
}

function parsed(json: string): FieldValue | null {
  try {
    return JSON.parse(json) as FieldValue | null;
  } catch {
    return null;
  }
}

function tagLines(change: FieldChange, name: string, catalog: Catalog, t: T): string[] {
  const before = ids(change.before);
  const after = ids(change.after);
  const names = (list: string[]) => formatList(list.map(id => catalog.tags.find(tag => tag.id === id)?.name ?? id));
  const added = after.filter(id => !before.includes(id));
  const removed = before.filter(id => !after.includes(id));
  return [
    ...(added.length > 0 ? [t("history-tag-added", { name, tags: names(added) })] : []),
    ...(removed.length > 0 ? [t("history-tag-removed", { name, tags: names(removed) })] : []),
  ];
}

function followerLines(change: FieldChange, name: string, catalog: Catalog, t: T): string[] {
  const before = ids(change.before);
  const after = ids(change.after);
  const names = (list: string[]) =>
    formatList(list.map(id => catalog.agents.find(agent => agent.id === id)?.name ?? id));
  const came = after.filter(id => !before.includes(id));
  const went = before.filter(id => !after.includes(id));
  return [
    ...(came.length > 0 ? [t("history-followers-added", { name, people: names(came) })] : []),
    ...(went.length > 0 ? [t("history-followers-removed", { name, people: names(went) })] : []),
  ];
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(it => typeof it === "string") : [];
}

const CATEGORIES = new Set(["new", "open", "waiting", "resolved", "closed"]);
const PRIORITIES = new Set(["low", "normal", "high", "urgent"]);

function shown(field: string, value: unknown, catalog: Catalog, t: T): string {
  if (value === null || value === undefined || value === "") return "";
  // A later server may tell names where ids are expected today.
  if (typeof value === "object") return "name" in value ? String(value.name) : "";
  const text = String(value);
  if (field.startsWith("status"))
    return (
      statusName(
        catalog.statuses.find(it => it.id === text),
        t,
      ) || (CATEGORIES.has(text) ? t(`status-${text as Category}`) : text)
    );
  if (field === "category" && CATEGORIES.has(text)) return t(`status-${text as Category}`);
  if (field === "priority" && PRIORITIES.has(text)) return t(`priority-${text as Priority}`);
  if (field.startsWith("assignee")) return catalog.agents.find(it => it.id === text)?.name ?? text;
  if (field.startsWith("team")) return catalog.teams.find(it => it.id === text)?.name ?? text;
  if (field.startsWith("reason")) return catalog.reasons.find(it => it.id === text)?.name ?? text;
  return text;
}
