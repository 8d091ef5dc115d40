import type { Priority } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { type TicketEntry, useCatalog, useMe } from "@candor/realtime";
import { Avatar, Badge, IconDot, IconFlag, IconTeam, IconUser, Menu, Picker } from "@candor/ui";
import { useMemo, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { useShortcuts } from "../app/useShortcuts.ts";
import { assign, edit } from "../inbox/acts.ts";
import { statusName } from "../inbox/names.ts";
import { Followers } from "./Followers.tsx";
import { PropertyButton } from "./PropertyButton.tsx";
import { ReasonPicker } from "./ReasonPicker.tsx";
import { TagPicker } from "./TagPicker.tsx";
import css from "./TicketProperties.module.css";

const PRIORITIES: Priority[] = ["urgent", "high", "normal", "low"];
const NOBODY = "";
type Open = "agent" | "team" | "status" | "priority" | "tags" | "followers" | null;

export function TicketProperties({ ticket }: { ticket: TicketEntry }) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const catalog = useCatalog();
  const [open, setOpen] = useState<Open>(null);
  const may_assign = desk.can("tickets.assign");
  const may_edit = desk.can("tickets.edit");
  const toggle = (it: Open) => (is_open: boolean) => setOpen(is_open ? it : null);
  const assignee = catalog.agents.find(it => it.id === ticket.assignee_id);
  const team = catalog.teams.find(it => it.id === ticket.team_id);
  const status = catalog.statuses.find(it => it.id === ticket.status_id);

  useShortcuts([
    { act: "assign", run: () => setOpen("agent"), is_off: !may_assign },
    { act: "team", run: () => setOpen("team"), is_off: !may_assign },
    { act: "status", run: () => setOpen("status"), is_off: !may_edit },
    { act: "priority", run: () => setOpen("priority"), is_off: !may_edit },
    { act: "tag", run: () => setOpen("tags"), is_off: !may_edit },
    { act: "followers", run: () => setOpen("followers") },
  ]);

  // Every ticket offers the same people and teams: they are put in order once, not at each switch.
  const { agents, teams, statuses } = useMemo(
    () => ({
      agents: catalog.agents
        .filter(it => !it.is_disabled)
        .sort((a, b) => Number(b.id === me.agent.id) - Number(a.id === me.agent.id) || compareNames(a.name, b.name)),
      teams: [...catalog.teams].sort((a, b) => compareNames(a.name, b.name)),
      statuses: [...catalog.statuses].sort((a, b) => a.position - b.position),
    }),
    [catalog, me.agent.id],
  );

  return (
    <div className={css.bar}>
      <Menu
        is_open={open === "status"}
        onOpenChange={toggle("status")}
        trigger={
          <PropertyButton label={t("ticket-status")} is_fixed={!may_edit} icon={<IconDot />} tone={ticket.category}>
            {statusName(status, t) || t(`status-${ticket.category}`)}
          </PropertyButton>
        }
        groups={[
          {
            id: "status",
            items: statuses.map(it => ({
              id: it.id,
              label: statusName(it, t),
              is_chosen: it.id === ticket.status_id,
              onSelect: () => edit(desk, ticket, { status_id: it.id }),
            })),
          },
        ]}
      />
      <Picker
        label={t("ticket-assignee")}
        searchLabel={t("ticket-search-agents")}
        emptyText={t("nothing-found")}
        is_open={open === "agent"}
        onOpenChange={toggle("agent")}
        chosen={[ticket.assignee_id ?? NOBODY]}
        options={[
          { id: NOBODY, label: t("ticket-unassign"), icon: <IconUser /> },
          ...agents.map(it => ({
            id: it.id,
            label: it.name,
            detail: it.id === me.agent.id ? t("you") : undefined,
            icon: <Avatar name={it.name} size="small" kind="agent" />,
          })),
        ]}
        onPick={id => assign(desk, ticket, id || null)}
        trigger={
          <PropertyButton
            label={t("ticket-assignee")}
            is_fixed={!may_assign}
            icon={assignee ? <Avatar name={assignee.name} size="small" kind="agent" /> : <IconUser />}
          >
            {assignee?.name ?? t("ticket-unassigned")}
          </PropertyButton>
        }
      />
      {may_assign && !assignee && (
        <button type="button" className={css.take} onClick={() => assign(desk, ticket, me.agent.id)}>
          {t("ticket-assign-me")}
        </button>
      )}
      <Picker
        label={t("ticket-team")}
        searchLabel={t("ticket-search-teams")}
        emptyText={t("nothing-found")}
        is_open={open === "team"}
        onOpenChange={toggle("team")}
        chosen={[ticket.team_id ?? NOBODY]}
        options={[
          { id: NOBODY, label: t("ticket-no-team") },
          ...teams.map(it => ({ id: it.id, label: it.name, icon: <IconTeam /> })),
        ]}
        onPick={id => edit(desk, ticket, { team_id: id || null })}
        trigger={
          <PropertyButton label={t("ticket-team")} is_fixed={!may_assign} icon={<IconTeam />}>
            {team?.name ?? t("ticket-no-team")}
          </PropertyButton>
        }
      />
      <Menu
        is_open={open === "priority"}
        onOpenChange={toggle("priority")}
        trigger={
          <PropertyButton label={t("ticket-priority")} is_fixed={!may_edit} icon={<IconFlag />} tone={ticket.priority}>
            {t(`priority-${ticket.priority}`)}
          </PropertyButton>
        }
        groups={[
          {
            id: "priority",
            items: PRIORITIES.map(priority => ({
              id: priority,
              label: t(`priority-${priority}`),
              is_chosen: priority === ticket.priority,
              onSelect: () => edit(desk, ticket, { priority }),
            })),
          },
        ]}
      />
      <ReasonPicker ticket={ticket} may_edit={may_edit} />
      <TagPicker ticket={ticket} may_edit={may_edit} is_open={open === "tags"} onOpenChange={toggle("tags")} />
      <Followers
        ticket={ticket}
        agents={agents}
        may_edit={may_edit}
        is_open={open === "followers"}
        onOpenChange={toggle("followers")}
      />
      {ticket.is_confidential && <Badge tone="violet">{t("ticket-is-confidential")}</Badge>}
    </div>
  );
}
