import type { ReactElement, ReactNode } from "react";
import { useLazyPopup } from "./useLazyPopup.ts";
import { usePopups } from "./usePopups.ts";

export interface PopoverProps {
  trigger: ReactElement;
  label: string;
  is_open: boolean;
  onOpenChange: (is_open: boolean) => void;
  align?: "start" | "end";
  side?: "top" | "bottom";
  children: ReactNode;
}

export function Popover(props: PopoverProps) {
  const popup = useLazyPopup(props.trigger, "dialog", props.is_open, props.onOpenChange);
  const popups = usePopups(popup.is_made);
  if (!popup.is_made || !popups) return popup.button;
  return <popups.PopoverPopup {...props} />;
}
