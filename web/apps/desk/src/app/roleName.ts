import type { Agent } from "@candor/api";
import type { T } from "@candor/i18n";

/** What somebody's role is called: the workspace's own name for it, or the built-in one in the reader's language. */
export function roleName(agent: Pick<Agent, "role" | "role_name">, t: T): string {
  return agent.role_name ?? t(`role-${agent.role}`);
}
