import type { Role } from "@candor/api";
import type { T } from "@candor/i18n";
import type { Choice } from "@candor/ui";
import type { Reach, RoleView } from "../data/types.ts";

const ROLES: Role[] = ["agent", "supervisor", "admin", "owner"];
const REACHES: Reach[] = ["own", "team", "all"];

/** Only owners make owners. */
export function roleOptions(t: T, own: Role): Choice<Role>[] {
  return ROLES.filter(role => role !== "owner" || own === "owner").map(role => ({
    id: role,
    label: t(`role-${role}`),
    help: t(`role-${role}-help`),
  }));
}

/** Built-in and own roles that the caller may give: nobody gives more than they have. */
export function allRoleOptions(t: T, own: Role, roles: RoleView[], mine: readonly string[]): Choice<string>[] {
  const given = roles.filter(it => it.id !== null && it.permissions.every(permission => mine.includes(permission)));
  return [
    ...roleOptions(t, own),
    ...given.map(it => ({
      id: it.id ?? it.role,
      label: it.name ?? "",
      help: t("roles-made-from", { role: t(`role-${it.role}`) }),
    })),
  ];
}

export function reachOptions(t: T): Choice<Reach>[] {
  return REACHES.map(reach => ({ id: reach, label: t(`reach-${reach}`), help: t(`reach-${reach}-help`) }));
}

/** What a role sees unless told otherwise. */
export function usualReach(role: Role): Reach {
  return role === "agent" ? "team" : "all";
}
