import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { cx } from "./cx.ts";
import { IconCheck } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import css from "./Menu.module.css";
import { overlayHost } from "./overlays.tsx";
import { useLazyPopup } from "./useLazyPopup.ts";

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

export function Menu({ trigger, groups, align = "start", side = "bottom", is_open, onOpenChange }: MenuProps) {
  const popup = useLazyPopup(trigger, "menu", is_open, onOpenChange);
  if (!popup.is_made) return popup.button;
  return (
    <Base.Root open={popup.is_open} onOpenChange={next => popup.setOpen(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={overlayHost}>
        <Base.Positioner align={align} side={side} sideOffset={4} className={css.positioner}>
          <Base.Popup className={css.popup}>
            {groups.map(group => (
              <Base.Group key={group.id} className={css.group}>
                {group.name && <Base.GroupLabel className={css.name}>{group.name}</Base.GroupLabel>}
                {group.items.map(item => (
                  <Item key={item.id} item={item} />
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  const inner = (
    <>
      <span className={css.icon}>{item.is_chosen ? <IconCheck /> : item.icon}</span>
      <span className={css.label}>{item.label}</span>
      {item.detail && <span className={css.detail}>{item.detail}</span>}
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </>
  );
  const className = cx(css.item, item.is_danger && css.danger);
  if (item.is_chosen !== undefined) {
    return (
      <Base.CheckboxItem
        className={className}
        checked={item.is_chosen}
        closeOnClick
        disabled={item.is_disabled ?? false}
        onClick={item.onSelect}
      >
        {inner}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item className={className} disabled={item.is_disabled ?? false} onClick={item.onSelect}>
      {inner}
    </Base.Item>
  );
}
