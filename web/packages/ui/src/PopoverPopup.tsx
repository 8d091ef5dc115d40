import { Popover as Base } from "@base-ui/react/popover";
import { overlayHost } from "./overlays.tsx";
import css from "./Popover.module.css";
import type { PopoverProps } from "./Popover.tsx";

export function PopoverPopup({
  trigger,
  label,
  is_open,
  onOpenChange,
  align = "start",
  side = "bottom",
  children,
}: PopoverProps) {
  return (
    <Base.Root open={is_open} onOpenChange={next => onOpenChange(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={overlayHost}>
        <Base.Positioner align={align} side={side} sideOffset={4} className={css.positioner}>
          <Base.Popup className={css.popup} aria-label={label}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
