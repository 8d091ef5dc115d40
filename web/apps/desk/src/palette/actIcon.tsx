import {
  IconAssign,
  IconBack,
  IconCopy,
  IconDot,
  IconEye,
  IconFlag,
  IconForward,
  IconHistory,
  IconKeyboard,
  IconLock,
  IconNote,
  IconPanel,
  IconPencil,
  IconReply,
  IconReplyAll,
  IconResolve,
  IconRetry,
  IconSearch,
  IconSidebar,
  IconSpam,
  IconTag,
  IconTeam,
  IconTrash,
  IconUnread,
  IconUser,
} from "@candor/ui";
import type { ComponentType, ReactNode } from "react";
import type { ActId } from "../app/keymap.ts";

const ICONS: Partial<Record<ActId, ComponentType>> = {
  "assign-me": IconAssign,
  assign: IconUser,
  back: IconBack,
  composer: IconPencil,
  confidential: IconLock,
  follow: IconEye,
  followers: IconEye,
  forward: IconForward,
  history: IconHistory,
  link: IconCopy,
  new: IconPencil,
  note: IconNote,
  panel: IconPanel,
  priority: IconFlag,
  reply: IconReply,
  "reply-all": IconReplyAll,
  resolve: IconResolve,
  search: IconSearch,
  sheet: IconKeyboard,
  sidebar: IconSidebar,
  spam: IconSpam,
  status: IconDot,
  tag: IconTag,
  team: IconTeam,
  trash: IconTrash,
  undo: IconRetry,
  unread: IconUnread,
};

export function actIcon(act: ActId): ReactNode {
  const Icon = ICONS[act];
  return Icon ? <Icon /> : null;
}
