import type { ReactNode } from "react";
import { usePopups } from "./usePopups.ts";

export interface DialogProps {
  is_open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  description?: ReactNode;
  footer?: ReactNode;
  is_wide?: boolean;
  /** It holds text only, so the keyboard must be able to scroll it. */
  is_reading?: boolean;
  /** A question that must be answered: a click outside does not close it. */
  is_alert?: boolean;
  children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const popups = usePopups(props.is_open);
  return popups ? <popups.DialogPopup {...props} /> : null;
}
