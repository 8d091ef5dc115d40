import { Dialog as Base } from "@base-ui/react/dialog";
import { useRef } from "react";
import { cx } from "./cx.ts";
import css from "./Dialog.module.css";
import type { DialogProps } from "./Dialog.tsx";
import { IconButton } from "./IconButton.tsx";
import { IconClose } from "./icons.ts";
import { overlayHost } from "./overlays.tsx";

export function DialogPopup(props: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root
      open={props.is_open}
      onOpenChange={is_open => !is_open && props.onClose()}
      disablePointerDismissal={props.is_alert ?? false}
    >
      <Base.Portal container={overlayHost}>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup
          ref={popup}
          className={cx(css.popup, props.is_wide && css.wide)}
          role={props.is_alert ? "alertdialog" : "dialog"}
          initialFocus={() => firstOf(popup.current)}
        >
          <header className={css.header}>
            <Base.Title className={css.title}>{props.title}</Base.Title>
            <IconButton label={props.closeLabel} icon={<IconClose />} onClick={props.onClose} size="small" />
          </header>
          <div className={css.body} {...(props.is_reading ? { tabIndex: 0 } : {})}>
            {props.description && <Base.Description className={css.description}>{props.description}</Base.Description>}
            {props.children}
          </div>
          {props.footer && <footer className={css.footer}>{props.footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The first field, else the last button below: the one the dialog suggests. Closing is never what one lands on. */
function firstOf(popup: HTMLElement | null): HTMLElement | true {
  const field = popup?.querySelector<HTMLElement>(
    "input:not([type=hidden],[hidden]), textarea, select, [contenteditable=true]",
  );
  const buttons = popup?.querySelectorAll<HTMLElement>("footer button");
  return field ?? buttons?.[buttons.length - 1] ?? popup ?? true;
}
