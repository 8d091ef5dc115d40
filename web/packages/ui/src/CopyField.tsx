import { useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import css from "./CopyField.module.css";
import { cx } from "./cx.ts";
import type { FieldIds } from "./Field.tsx";
import { IconCheck, IconCopy } from "./icons.ts";
import control from "./inputs.module.css";

export interface CopyFieldProps extends Partial<FieldIds> {
  value: string;
  copyLabel: string;
  copiedLabel: string;
  /** Names the field where no Field does. */
  label?: string;
  /** Several lines, such as a piece of HTML. */
  rows?: number;
}

const SHOWN_MS = 2000;

/** A text to take along: selected by one click, copied by the button. */
export function CopyField({ value, copyLabel, copiedLabel, label, rows, ...ids }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [is_copied, setCopied] = useState(false);
  useEffect(() => {
    if (!is_copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [is_copied]);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Without a secure page the browser gives no clipboard: the text stays selected for the copy key.
    }
  }

  return (
    <div className={css.field}>
      <textarea
        {...ids}
        ref={field}
        className={cx(control.control, control.area, css.text)}
        aria-label={label}
        readOnly
        rows={rows ?? 1}
        spellCheck={false}
        value={value}
        onFocus={event => event.currentTarget.select()}
      />
      <Button icon={is_copied ? <IconCheck /> : <IconCopy />} onClick={() => void copy()}>
        {is_copied ? copiedLabel : copyLabel}
      </Button>
      <span className="visually-hidden" role="status">
        {is_copied ? copiedLabel : ""}
      </span>
    </div>
  );
}
