import type { ReactNode } from "react";
import css from "./Banner.module.css";
import { cx } from "./cx.ts";

export interface BannerProps {
  tone?: "info" | "warning" | "danger" | "note";
  icon?: ReactNode;
  action?: ReactNode;
  /** Announced politely when it appears. */
  is_live?: boolean;
  children: ReactNode;
}

export function Banner({ tone = "info", icon, action, is_live, children }: BannerProps) {
  return (
    <div className={cx(css.banner, css[tone])} role={is_live ? "status" : undefined}>
      {icon}
      <div className={css.text}>{children}</div>
      {action}
    </div>
  );
}
