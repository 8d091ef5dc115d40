import { cx } from "@candor/ui";
import type { ComponentProps, ReactNode } from "react";
import css from "./PropertyButton.module.css";

export interface PropertyButtonProps extends ComponentProps<"button"> {
  /** What the value is of; read out before it. */
  label: string;
  icon?: ReactNode;
  tone?: string;
  /** Shown, but not to be changed by this role. */
  is_fixed?: boolean;
}

export function PropertyButton({
  label,
  icon,
  tone,
  is_fixed,
  title,
  children,
  className,
  ...rest
}: PropertyButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(css.button, className)}
      data-tone={tone}
      disabled={is_fixed}
      title={title ?? label}
    >
      {icon}
      <span className="visually-hidden">{label}: </span>
      <span className="truncate">{children}</span>
    </button>
  );
}
