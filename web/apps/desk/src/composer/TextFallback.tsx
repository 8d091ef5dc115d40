import { textToHtml } from "@candor/editor/text";
import { useEffect, useRef } from "react";
import css from "./RichText.module.css";
import plain from "./TextFallback.module.css";

export interface TextFallbackProps {
  label: string;
  placeholder: string;
  text: string;
  onChange: (html: string, text: string, is_blank: boolean) => void;
  autoFocus: boolean;
}

/** Takes the first words while the editor is still on its way, so that nobody waits to write. */
export function TextFallback({ label, placeholder, text, onChange, autoFocus }: TextFallbackProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  return (
    <div className={css.field}>
      <textarea
        ref={field}
        className={plain.area}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={text}
        dir="auto"
        onChange={event => {
          const value = event.currentTarget.value;
          onChange(textToHtml(value), value, value.trim() === "");
        }}
      />
    </div>
  );
}
