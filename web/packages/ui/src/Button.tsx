import type { ComponentProps, ReactNode } from "react";
import css from "./Button.module.css";
import { cx } from "./cx.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: "primary" | "secondary" | "quiet" | "danger" | "note";
  size?: "small" | "normal";
  icon?: ReactNode;
  /** Shows that the act is under way; the button stays focusable and refuses a second click. */
  is_busy?: boolean;
}

export function Button({
  variant = "secondary",
  size = "normal",
  icon,
  is_busy,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(css.button, css[variant], size === "small" && css.small, className)}
      aria-busy={is_busy || undefined}
      aria-disabled={is_busy || undefined}
      onClick={is_busy ? event => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}
