/** Every settings page: where it is, who may open it, what it is called and what can be found on it. */
import type { Permission } from "@candor/api";
import type { MessageKey } from "@candor/i18n";
import { IconBell, IconCanned, IconKeyboard, IconLock, IconSpam, IconTag, IconTeam, IconUser } from "@candor/ui";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import {
  IconChannel,
  IconDevices,
  IconFields,
  IconHealth,
  IconKey,
  IconRole,
  IconStatus,
  IconTree,
  IconWorkspace,
} from "../icons.ts";

export type PageId =
  | "profile"
  | "password"
  | "notifications"
  | "keyboard"
  | "sessions"
  | "workspace"
  | "people"
  | "teams"
  | "roles"
  | "tags"
  | "reasons"
  | "statuses"
  | "canned-replies"
  | "fields"
  | "blocked-senders"
  | "channels"
  | "api-keys"
  | "system";

export interface SettingsPage {
  id: PageId;
  group: "me" | "workspace" | "tickets" | "ways";
  permission: Permission | null;
  icon: ComponentType;
  title: Extract<MessageKey, `${PageId}-title`>;
  text: Extract<MessageKey, `${PageId}-text`>;
  /** Comma-separated: what else people would call what is on the page. */
  words: Extract<MessageKey, `${PageId}-words`>;
  Page: LazyExoticComponent<ComponentType>;
}

export const GROUPS = ["me", "workspace", "tickets", "ways"] as const;

export const PAGES: SettingsPage[] = [
  page("profile", "me", null, IconUser, () =>
    import("../me/ProfileSettings.tsx").then(it => ({ default: it.ProfileSettings })),
  ),
  page("password", "me", null, IconLock, () =>
    import("../me/PasswordSettings.tsx").then(it => ({ default: it.PasswordSettings })),
  ),
  page("notifications", "me", null, IconBell, () =>
    import("../me/notifications/NotificationSettings.tsx").then(it => ({ default: it.NotificationSettings })),
  ),
  page("keyboard", "me", null, IconKeyboard, () =>
    import("../me/keyboard/KeyboardSettings.tsx").then(it => ({ default: it.KeyboardSettings })),
  ),
  page("sessions", "me", null, IconDevices, () =>
    import("../me/SessionSettings.tsx").then(it => ({ default: it.SessionSettings })),
  ),
  page("workspace", "workspace", "workspace.manage", IconWorkspace, () =>
    import("../workspace/WorkspaceSettings.tsx").then(it => ({ default: it.WorkspaceSettings })),
  ),
  page("people", "workspace", "people.manage", IconUser, () =>
    import("../people/PeopleSettings.tsx").then(it => ({ default: it.PeopleSettings })),
  ),
  page("teams", "workspace", "teams.manage", IconTeam, () =>
    import("../teams/TeamSettings.tsx").then(it => ({ default: it.TeamSettings })),
  ),
  page("roles", "workspace", null, IconRole, () =>
    import("../roles/RoleSettings.tsx").then(it => ({ default: it.RoleSettings })),
  ),
  page("system", "workspace", "system.manage", IconHealth, () =>
    import("../system/SystemSettings.tsx").then(it => ({ default: it.SystemSettings })),
  ),
  page("tags", "tickets", "tags.manage", IconTag, () =>
    import("../tags/TagSettings.tsx").then(it => ({ default: it.TagSettings })),
  ),
  page("reasons", "tickets", "reasons.manage", IconTree, () =>
    import("../reasons/ReasonSettings.tsx").then(it => ({ default: it.ReasonSettings })),
  ),
  page("statuses", "tickets", "statuses.manage", IconStatus, () =>
    import("../statuses/StatusSettings.tsx").then(it => ({ default: it.StatusSettings })),
  ),
  page("fields", "tickets", "fields.manage", IconFields, () =>
    import("../fields/FieldSettings.tsx").then(it => ({ default: it.FieldSettings })),
  ),
  page("canned-replies", "tickets", null, IconCanned, () =>
    import("../canned/CannedSettings.tsx").then(it => ({ default: it.CannedSettings })),
  ),
  page("blocked-senders", "tickets", "tickets.spam", IconSpam, () =>
    import("../blocked/BlockedSettings.tsx").then(it => ({ default: it.BlockedSettings })),
  ),
  page("channels", "ways", "channels.manage", IconChannel, () =>
    import("../channels/ChannelSettings.tsx").then(it => ({ default: it.ChannelSettings })),
  ),
  page("api-keys", "ways", "api_keys.manage", IconKey, () =>
    import("../keys/KeySettings.tsx").then(it => ({ default: it.KeySettings })),
  ),
];

function page(
  id: PageId,
  group: SettingsPage["group"],
  permission: Permission | null,
  icon: ComponentType,
  load: () => Promise<{ default: ComponentType }>,
): SettingsPage {
  return {
    id,
    group,
    permission,
    icon,
    title: `${id}-title`,
    text: `${id}-text`,
    words: `${id}-words`,
    Page: lazy(load),
  };
}

export function pagePath(id: PageId, rest = ""): string {
  return `/settings/${id}${rest}`;
}
