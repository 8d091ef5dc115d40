import type { MessageKey, T } from "@candor/i18n";
import type { RoleView } from "../data/types.ts";

export type PermissionGroup = "tickets" | "contacts" | "people" | "setup" | "other";

const GROUP_OF: Record<string, PermissionGroup> = {
  tickets: "tickets",
  contacts: "contacts",
  organizations: "contacts",
  people: "people",
  roles: "people",
  teams: "people",
  channels: "setup",
  forms: "setup",
  tags: "setup",
  reasons: "setup",
  statuses: "setup",
  canned_replies: "setup",
  saved_searches: "setup",
  fields: "setup",
  workspace: "setup",
  api_keys: "setup",
  system: "setup",
};
const ORDER: PermissionGroup[] = ["tickets", "contacts", "people", "setup", "other"];

/** The permissions this desk has words for. */
export const NAMED = new Set([
  "tickets.read",
  "tickets.read_all",
  "tickets.read_team",
  "tickets.reply",
  "tickets.note",
  "tickets.edit",
  "tickets.assign",
  "tickets.spam",
  "tickets.trash",
  "tickets.confidential",
  "contacts.read",
  "contacts.edit",
  "contacts.import",
  "contacts.export",
  "people.read",
  "people.manage",
  "roles.manage",
  "teams.manage",
  "channels.manage",
  "forms.manage",
  "tags.manage",
  "reasons.manage",
  "statuses.manage",
  "canned_replies.manage",
  "saved_searches.manage",
  "fields.manage",
  "workspace.manage",
  "api_keys.manage",
  "system.manage",
  "events.read",
  "audit.read",
]);

/** What no role can be without; the server puts it into each. */
export const ALWAYS: ReadonlySet<string> = new Set(["tickets.read", "contacts.read", "people.read", "events.read"]);

/** A permission in words; one newer than this desk by its own name. */
export function permissionText(permission: string, t: T): string {
  return NAMED.has(permission)
    ? t(`permission-${permission.replace(".", "-")}` as Extract<MessageKey, `permission-${string}`>)
    : permission;
}

/** All permissions of all roles, in the server's order, under the thing they are about. */
export function groupPermissions(roles: Pick<RoleView, "permissions">[]): [PermissionGroup, string[]][] {
  const all = [
    ...new Set([...roles].sort((a, b) => b.permissions.length - a.permissions.length).flatMap(it => it.permissions)),
  ];
  return ORDER.flatMap((group): [PermissionGroup, string[]][] => {
    const members = all.filter(permission => (GROUP_OF[permission.split(".")[0] ?? ""] ?? "other") === group);
    return members.length > 0 ? [[group, members]] : [];
  });
}
