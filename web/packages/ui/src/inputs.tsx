/** The native text controls, dressed alike. */
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";
import css from "./inputs.module.css";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={cx(css.control, className)} />;
}

export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} className={cx(css.control, css.area, className)} />;
}

export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select {...rest} className={cx(css.control, css.select, className)} />;
}
