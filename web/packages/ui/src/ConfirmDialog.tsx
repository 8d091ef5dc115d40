import { type ReactNode, useId, useState } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { Field } from "./Field.tsx";
import { Input } from "./inputs.tsx";

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What will happen and what cannot be taken back. */
  text: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  closeLabel: string;
  /** For what cannot be undone: this must be typed first. */
  typed?: { text: string; label: ReactNode };
  /** A plain question instead of a warning. */
  is_harmless?: boolean;
  error?: ReactNode;
  is_busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  const [text, setText] = useState("");
  const is_ready = !props.typed || text.trim() === props.typed.text.trim();
  return (
    <Dialog
      is_open
      is_alert
      title={props.title}
      description={props.text}
      closeLabel={props.closeLabel}
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{props.cancelLabel}</Button>
          <Button
            type="submit"
            form={id}
            variant={props.is_harmless ? "primary" : "danger"}
            is_busy={props.is_busy ?? false}
            disabled={!is_ready}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={id}
        onSubmit={event => {
          event.preventDefault();
          event.stopPropagation();
          if (is_ready && !props.is_busy) props.onConfirm();
        }}
      >
        {props.typed && (
          <Field label={props.typed.label}>
            {ids => (
              <Input
                {...ids}
                value={text}
                autoComplete="off"
                spellCheck={false}
                onChange={event => setText(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
      </form>
      {props.error}
    </Dialog>
  );
}
