import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import {
  IconBlock,
  IconButton,
  IconCopy,
  IconDownload,
  IconEye,
  IconHistory,
  IconLock,
  IconMore,
  IconSpam,
  IconTrash,
  IconUnread,
  Menu,
  type MenuItem,
} from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { useKeys } from "../app/useKeys.ts";
import { edit } from "../inbox/acts.ts";
import { downloadFiles } from "../inbox/downloads.ts";
import { follow, isFollowed } from "../inbox/following.ts";
import { copyLink } from "../inbox/ticketActs.ts";

export interface TicketMenuProps {
  ticket: TicketEntry;
  has_history: boolean;
  onHistory: () => void;
  onTrash: () => void;
  onSpam: () => void;
  onBlock: () => void;
  onUnread: () => void;
}

export function TicketMenu({ ticket, has_history, onHistory, onTrash, onSpam, onBlock, onUnread }: TicketMenuProps) {
  const t = useT();
  const desk = useDesk();
  const key = useKeys();
  const look: MenuItem[] = [
    {
      id: "history",
      label: has_history ? t("ticket-history-hide") : t("ticket-history"),
      icon: <IconHistory />,
      onSelect: onHistory,
    },
    {
      id: "link",
      label: t("ticket-copy-link"),
      icon: <IconCopy />,
      shortcut: key("link"),
      onSelect: () => void copyLink(ticket),
    },
    {
      id: "follow",
      label: isFollowed(desk, ticket) ? t("ticket-unfollow") : t("ticket-follow"),
      icon: <IconEye />,
      shortcut: key("follow"),
      onSelect: () => follow(desk, ticket, desk.store.me.agent.id),
    },
    { id: "unread", label: t("ticket-unread"), icon: <IconUnread />, shortcut: key("unread"), onSelect: onUnread },
  ];
  if (ticket.has_attachments)
    look.push({
      id: "files",
      label: t("ticket-files"),
      icon: <IconDownload />,
      onSelect: () => downloadFiles(ticket),
    });
  if (desk.can("tickets.confidential")) {
    look.push({
      id: "confidential",
      label: ticket.is_confidential ? t("ticket-not-confidential") : t("ticket-confidential"),
      icon: <IconLock />,
      onSelect: () => edit(desk, ticket, { is_confidential: !ticket.is_confidential }),
    });
  }
  const away: MenuItem[] = [];
  if (desk.can("tickets.spam")) {
    away.push({
      id: "spam",
      label: ticket.is_spam ? t("ticket-not-spam") : t("ticket-spam"),
      icon: <IconSpam />,
      shortcut: key("spam"),
      onSelect: onSpam,
    });
    // Whoever writes from a channel without addresses cannot be blocked by one.
    if (!ticket.is_spam && ticket.contact?.email)
      away.push({
        id: "block",
        label: t("ticket-block"),
        icon: <IconBlock />,
        onSelect: () => onBlock(),
      });
  }
  if (desk.can("tickets.trash")) {
    away.push({
      id: "trash",
      label: ticket.is_trashed ? t("ticket-restore") : t("ticket-trash"),
      icon: <IconTrash />,
      shortcut: key("trash"),
      is_danger: !ticket.is_trashed,
      onSelect: onTrash,
    });
  }
  return (
    <Menu
      align="end"
      trigger={<IconButton label={t("more")} icon={<IconMore />} />}
      groups={[{ id: "look", items: look }, ...(away.length > 0 ? [{ id: "away", items: away }] : [])]}
    />
  );
}
