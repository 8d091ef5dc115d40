import type { ListName } from "@candor/api";
import { useT } from "@candor/i18n";
import { type TicketEntry, useCatalog, useMe, usePresence } from "@candor/realtime";
import { Avatar, Badge, IconAttach, IconEye, IconFlag, IconPencil, IconWarning } from "@candor/ui";
import css from "./RowMarks.module.css";
import { TagChip } from "./TagChip.tsx";

/** The small signs at the end of a row: draft, failure, files, priority, tags, who looks at it, whose it is. */
export function RowMarks({ ticket, list }: { ticket: TicketEntry; list: ListName }) {
  const t = useT();
  const me = useMe();
  const { tags, agents } = useCatalog();
  const viewers = usePresence(ticket.id).filter(it => it.id !== me.agent.id);
  const viewer = agents.find(agent => agent.id === viewers[0]?.id);
  const assignee = list === "mine" ? undefined : agents.find(agent => agent.id === ticket.assignee_id);
  const shown = ticket.tags.flatMap(id => tags.find(tag => tag.id === id) ?? []).slice(0, 2);
  return (
    <span className={css.marks}>
      {ticket.has_failed_send && (
        <Badge tone="danger" icon={<IconWarning />}>
          {t("row-failed")}
        </Badge>
      )}
      {ticket.has_draft && (
        <Badge tone="accent" icon={<IconPencil />}>
          {t("row-draft")}
        </Badge>
      )}
      {ticket.priority === "urgent" && (
        <Badge tone="danger" icon={<IconFlag />}>
          {t("priority-urgent")}
        </Badge>
      )}
      {ticket.priority === "high" && (
        <Badge tone="warning" icon={<IconFlag />}>
          {t("priority-high")}
        </Badge>
      )}
      {shown.length > 0 && (
        <span className={css.tags}>
          {shown.map(tag => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </span>
      )}
      {ticket.has_attachments && <IconAttach className={css.icon} aria-label={t("row-files")} />}
      {viewer && <IconEye className={css.viewing} aria-label={t("mark-viewing", { name: viewer.name })} />}
      {assignee && (
        <span title={assignee.name}>
          <Avatar name={assignee.name} size="small" kind="agent" />
          <span className="visually-hidden">{assignee.name}</span>
        </span>
      )}
    </span>
  );
}
