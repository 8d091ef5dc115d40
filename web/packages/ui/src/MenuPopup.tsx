import { Menu as Base } from "@base-ui/react/menu";
import { cx } from "./cx.ts";
import { IconCheck } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import css from "./Menu.module.css";
import type { MenuItem, MenuProps } from "./Menu.tsx";
import { overlayHost } from "./overlays.tsx";

export interface MenuPopupProps extends MenuProps {
  is_shown: boolean;
  onShown: (is_shown: boolean) => void;
}

export function MenuPopup({ trigger, groups, align = "start", side = "bottom", is_shown, onShown }: MenuPopupProps) {
  return (
    <Base.Root open={is_shown} onOpenChange={next => onShown(next)}>
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
