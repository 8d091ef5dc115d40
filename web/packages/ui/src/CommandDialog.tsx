import type { ReactNode } from "react";
import { usePopups } from "./usePopups.ts";

export interface Command {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
  keys?: string | undefined;
  is_chosen?: boolean;
}

export interface CommandDialogProps {
  title: string;
  fieldLabel: string;
  emptyText: string;
  /** Said to screen readers when what is found changes. */
  status: string;
  text: string;
  onText: (text: string) => void;
  groups: { id: string; name: string; commands: Command[] }[];
  onPick: (id: string) => void;
  onClose: () => void;
  footer?: ReactNode;
}

/** One field over everything that can be done or opened: arrows move, Enter picks, Escape closes. */
export function CommandDialog(props: CommandDialogProps) {
  const popups = usePopups(true);
  return popups ? <popups.CommandPopup {...props} /> : null;
}
