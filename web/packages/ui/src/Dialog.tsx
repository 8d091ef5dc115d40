import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { cx } from "./cx.ts";
import css from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";
import { IconClose } from "./icons.ts";

export interface DialogProps {
  is_open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  description?: ReactNode;
  footer?: ReactNode;
  is_wide?: boolean;
  /** A question that must be answered: a click outside does not close it. */
  is_alert?: boolean;
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  return (
    <Base.Root
      open={props.is_open}
      onOpenChange={is_open => !is_open && props.onClose()}
      disablePointerDismissal={props.is_alert ?? false}
    >
      <Base.Portal>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup
          className={cx(css.popup, props.is_wide && css.wide)}
          role={props.is_alert ? "alertdialog" : "dialog"}
          {...(props.initialFocus ? { initialFocus: props.initialFocus } : {})}
        >
          <header className={css.header}>
            <Base.Title className={css.title}>{props.title}</Base.Title>
            <IconButton label={props.closeLabel} icon={<IconClose />} onClick={props.onClose} size="small" />
          </header>
          <div className={css.body}>
            {props.description && <Base.Description className={css.description}>{props.description}</Base.Description>}
            {props.children}
          </div>
          {props.footer && <footer className={css.footer}>{props.footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
