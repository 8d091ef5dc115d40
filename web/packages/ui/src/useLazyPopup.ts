import { cloneElement, type MouseEvent, type ReactElement, useState } from "react";

interface Clickable {
  onClick?: (event: MouseEvent<HTMLElement>) => void;
  "aria-haspopup"?: "menu" | "dialog";
  "aria-expanded"?: boolean;
}

export interface LazyPopup {
  is_made: boolean;
  is_open: boolean;
  setOpen: (is_open: boolean) => void;
  /** What stands there until the popup is first asked for. */
  button: ReactElement;
}

/**
 * Popups are made when first opened. A ticket has a dozen of them, and most are never used: making all on each switch
 * would cost more than the rest of the ticket.
 */
export function useLazyPopup(
  trigger: ReactElement,
  kind: "menu" | "dialog",
  controlled: boolean | undefined,
  onOpenChange: ((is_open: boolean) => void) | undefined,
): LazyPopup {
  const [own, setOwn] = useState(false);
  const [was_open, setWasOpen] = useState(false);
  const is_open = controlled ?? own;
  if (is_open && !was_open) setWasOpen(true);
  const setOpen = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  const element = trigger as ReactElement<Clickable>;
  const button = cloneElement(element, {
    "aria-haspopup": kind,
    "aria-expanded": false,
    onClick: event => {
      element.props.onClick?.(event);
      setOpen(true);
    },
  });
  return { is_made: was_open || is_open, is_open, setOpen, button };
}
