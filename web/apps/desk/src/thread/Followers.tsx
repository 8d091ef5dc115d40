import type { Agent } from "@candor/api";
import { formatList, useT } from "@candor/i18n";
import { type TicketEntry, useCatalog, useMe } from "@candor/realtime";
import { Avatar, IconEye, Picker, type PickerOption, toast } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { follow } from "../inbox/following.ts";
import { PropertyButton } from "./PropertyButton.tsx";
import { useViewers } from "./useViewers.ts";

const NOBODY: Agent[] = [];
const NONE: PickerOption[] = [];

export interface FollowersProps {
  ticket: TicketEntry;
  /** In the order they are offered. */
  agents: Agent[];
  may_edit: boolean;
  is_open: boolean;
  onOpenChange: (is_open: boolean) => void;
}

/** Who follows the ticket; adds and takes away oneself and colleagues. */
export function Followers({ ticket, agents, may_edit, is_open, onOpenChange }: FollowersProps) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const catalog = useCatalog();
  const viewers = useViewers(ticket.id, is_open);
  const following =
    ticket.followers.length === 0 ? NOBODY : catalog.agents.filter(it => ticket.followers.includes(it.id));
  const is_mine = ticket.followers.includes(me.agent.id);
  const cannot = (id: string) => viewers !== null && !viewers.has(id) && !ticket.followers.includes(id);
  const names =
    following.length > 0 ? formatList(following.map(it => (it.id === me.agent.id ? t("you") : it.name))) : "";
  return (
    <Picker
      label={t("ticket-followers")}
      searchLabel={t("ticket-search-agents")}
      emptyText={t("nothing-found")}
      is_multiple
      is_open={is_open}
      onOpenChange={onOpenChange}
      chosen={ticket.followers}
      options={
        // A switch of tickets must not cost what only an open list needs.
        is_open
          ? agents
              .filter(it => may_edit || it.id === me.agent.id)
              .map(it => ({
                id: it.id,
                label: it.name,
                detail: cannot(it.id) ? t("cannot-see-ticket") : it.id === me.agent.id ? t("you") : undefined,
                icon: <Avatar name={it.name} size="small" kind="agent" />,
              }))
          : NONE
      }
      onPick={id => {
        if (cannot(id))
          toast(t("cannot-see-ticket-help", { name: desk.store.agent(id)?.name ?? "" }), { tone: "danger" });
        else follow(desk, ticket, id);
      }}
      trigger={
        <PropertyButton label={t("ticket-followers")} icon={<IconEye />} title={names || t("ticket-followers")}>
          {following.length === 0
            ? t("ticket-follow")
            : following.length === 1 && is_mine
              ? t("ticket-followed-by-you")
              : t("ticket-n-followers", { count: following.length })}
        </PropertyButton>
      }
    />
  );
}
