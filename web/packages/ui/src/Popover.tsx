import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { overlayHost } from "./overlays.tsx";
import css from "./Popover.module.css";
import { useLazyPopup } from "./useLazyPopup.ts";

export interface PopoverProps {
  trigger: ReactElement;
  label: string;
  is_open: boolean;
  onOpenChange: (is_open: boolean) => void;
  align?: "start" | "end";
  side?: "top" | "bottom";
  children: ReactNode;
}

export function Popover({
  trigger,
  label,
  is_open,
  onOpenChange,
  align = "start",
  side = "bottom",
  children,
}: PopoverProps) {
  const popup = useLazyPopup(trigger, "dialog", is_open, onOpenChange);
  if (!popup.is_made) return popup.button;
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
