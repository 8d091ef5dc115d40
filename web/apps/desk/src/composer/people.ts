/** Colleagues for what follows an @: those whose name, or a word of it, begins so. */
import type { Agent } from "@candor/api";
import { compareNames } from "@candor/i18n";
import { fold } from "@candor/ui";

const MOST = 8;

export function findPeople(agents: Agent[], query: string, own_id: string): Agent[] {
  const wanted = fold(query.trim());
  return agents
    .filter(it => !it.is_disabled && rank(it, wanted) < 2)
    .sort(
      (a, b) =>
        // One seldom asks oneself.
        Number(a.id === own_id) - Number(b.id === own_id) ||
        rank(a, wanted) - rank(b, wanted) ||
        compareNames(a.name, b.name),
    )
    .slice(0, MOST);
}

function rank(agent: Agent, wanted: string): number {
  const name = fold(agent.name);
  if (name.startsWith(wanted)) return 0;
  return name.split(/[\s-]+/).some(word => word.startsWith(wanted)) ? 1 : 2;
}
