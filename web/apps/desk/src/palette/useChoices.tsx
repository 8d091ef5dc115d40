import type { Priority } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { useCatalog, useMe, useTicket } from "@candor/realtime";
import { IconCheck, IconDot, IconFlag, IconTag, IconTeam, IconUser } from "@candor/ui";
import { type ReactNode, useMemo } from "react";
import { useDesk } from "../app/desk.ts";
import type { PaletteScope } from "../app/frame.ts";
import { assign, edit } from "../inbox/acts.ts";
import { statusName } from "../inbox/names.ts";
import type { Entry } from "./entries.ts";
import { named } from "./useEntries.tsx";

const PRIORITIES: Priority[] = ["urgent", "high", "normal", "low"];

/** Each value a property of the ticket at hand can be given. With a scope only that property's, and without its name. */
export function useChoices(ticket_id: string | null, scope: PaletteScope | null): Entry[] {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const catalog = useCatalog();
  const ticket = useTicket(ticket_id ?? "");
  return useMemo(() => {
    if (!ticket) return [];
    const entries: Entry[] = [];
    const add = (
      of: PaletteScope,
      id: string,
      property: string,
      value: string,
      is_now: boolean,
      icon: ReactNode,
      run: () => void,
    ) => {
      if (scope && scope !== of) return;
      entries.push({
        id: `${of}-${id}`,
        section: "ticket",
        label: scope ? value : named(property, value),
        words: value,
        icon: is_now ? <IconCheck /> : icon,
        is_deep: !scope,
        run,
      });
    };
    if (desk.can("tickets.edit")) {
      for (const it of [...catalog.statuses].sort((a, b) => a.position - b.position))
        add("status", it.id, t("ticket-status"), statusName(it, t), it.id === ticket.status_id, <IconDot />, () =>
          edit(desk, ticket, { status_id: it.id }),
        );
      for (const it of PRIORITIES)
        add("priority", it, t("ticket-priority"), t(`priority-${it}`), it === ticket.priority, <IconFlag />, () =>
          edit(desk, ticket, { priority: it }),
        );
      for (const it of [...catalog.tags].sort((a, b) => compareNames(a.name, b.name))) {
        const is_on = ticket.tags.includes(it.id);
        const tags = is_on ? ticket.tags.filter(id => id !== it.id) : [...ticket.tags, it.id];
        add("tag", it.id, t("key-tag"), it.name, is_on, <IconTag />, () => edit(desk, ticket, { tags }));
      }
    }
    if (desk.can("tickets.assign")) {
      const agents = catalog.agents
        .filter(it => !it.is_disabled)
        .sort((a, b) => Number(b.id === me.agent.id) - Number(a.id === me.agent.id) || compareNames(a.name, b.name));
      for (const it of agents)
        add("assign", it.id, t("ticket-assignee"), it.name, it.id === ticket.assignee_id, <IconUser />, () =>
          assign(desk, ticket, it.id),
        );
      add("assign", "none", t("ticket-assignee"), t("ticket-unassign"), ticket.assignee_id === null, <IconUser />, () =>
        assign(desk, ticket, null),
      );
      for (const it of [...catalog.teams].sort((a, b) => compareNames(a.name, b.name)))
        add("team", it.id, t("ticket-team"), it.name, it.id === ticket.team_id, <IconTeam />, () =>
          edit(desk, ticket, { team_id: it.id }),
        );
      add("team", "none", t("ticket-team"), t("ticket-no-team"), ticket.team_id === null, <IconTeam />, () =>
        edit(desk, ticket, { team_id: null }),
      );
    }
    return entries;
  }, [t, desk, me, catalog, ticket, scope]);
}
