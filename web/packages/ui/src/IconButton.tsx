import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import css from "./IconButton.module.css";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** The name for screen readers and the hint. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  size?: "small" | "normal";
  side?: "top" | "bottom" | "left" | "right";
}

/** A button that is only a picture; <Hints> shows its name when the pointer or the focus rests on it. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = "normal",
  side = "bottom",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(css.button, size === "small" && css.small, className)}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      data-hint={side}
    >
      {icon}
    </button>
  );
}
