import type { ReactElement, ReactNode } from "react";
import { useLazyPopup } from "./useLazyPopup.ts";
import { usePopups } from "./usePopups.ts";

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  detail?: ReactNode;
  shortcut?: string | undefined;
  is_danger?: boolean;
  is_disabled?: boolean;
  /** Set for one-of-many menus: shows which is chosen. */
  is_chosen?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  /** A button; it gets the menu's attributes. */
  trigger: ReactElement;
  /** Groups are divided by lines; a group may have a name. */
  groups: { id: string; name?: ReactNode; items: MenuItem[] }[];
  align?: "start" | "end";
  side?: "top" | "bottom" | "right";
  is_open?: boolean;
  onOpenChange?: (is_open: boolean) => void;
}

export function Menu(props: MenuProps) {
  const popup = useLazyPopup(props.trigger, "menu", props.is_open, props.onOpenChange);
  const popups = usePopups(popup.is_made);
  if (!popup.is_made || !popups) return popup.button;
  return <popups.MenuPopup {...props} is_shown={popup.is_open} onShown={popup.setOpen} />;
}
