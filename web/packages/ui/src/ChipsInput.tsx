import { type KeyboardEvent, useRef, useState } from "react";
import css from "./ChipsInput.module.css";
import type { FieldIds } from "./Field.tsx";
import { IconClose } from "./icons.ts";

export interface ChipsInputProps extends Partial<FieldIds> {
  name: string;
  values: string[];
  onChange: (values: string[]) => void;
  placeholder?: string;
  inputMode?: "text" | "url" | "email";
  maxLength?: number;
  removeLabel: (value: string) => string;
  /** Brings what was typed into its final form before it becomes a chip. */
  clean?: (text: string) => string;
}

/** Several short texts in one field: Enter or a comma ends one, Backspace takes the last back. */
export function ChipsInput({ values, onChange, removeLabel, clean, name, ...rest }: ChipsInputProps) {
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);

  function add(typed: string) {
    const parts = typed.split(/[,;\n]/).map(part => (clean ? clean(part.trim()) : part.trim()));
    const fresh = [...new Set(parts)].filter(part => part && !values.includes(part));
    if (fresh.length > 0) onChange([...values, ...fresh]);
    setText("");
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && text === "" && values.length > 0) {
      setText(values.at(-1) ?? "");
      onChange(values.slice(0, -1));
      event.preventDefault();
    }
  }

  return (
    // A click beside the chips only goes on to the field inside.
    <div
      className={css.field}
      data-invalid={rest["aria-invalid"]}
      onPointerDown={event => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        input.current?.focus();
      }}
    >
      {values.map(value => (
        <span key={value} className={css.chip}>
          <span className="truncate">{value}</span>
          <button
            type="button"
            className={css.remove}
            aria-label={removeLabel(value)}
            onClick={() => {
              onChange(values.filter(it => it !== value));
              input.current?.focus();
            }}
          >
            <IconClose />
          </button>
        </span>
      ))}
      <input
        {...rest}
        ref={input}
        name={name}
        className={css.input}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          const typed = event.currentTarget.value;
          if (/[,;\n]/.test(typed)) add(typed);
          else setText(typed);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => text.trim() && add(text)}
      />
    </div>
  );
}
