/** What stands in for content: loading, empty, failed. */
import type { ReactNode } from "react";
import css from "./States.module.css";

/** Keeps the place of what is coming; invisible for the first moment, so that quick answers do not flicker. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className={css.skeleton} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are alike and never move.
        <span key={at} className={css.bar} />
      ))}
    </div>
  );
}

export interface EmptyProps {
  title: ReactNode;
  text?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
}

export function Empty({ title, text, icon, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      {icon && <span className={css.icon}>{icon}</span>}
      <p className={css.title}>{title}</p>
      {text && <p className={css.text}>{text}</p>}
      {action}
    </div>
  );
}

export interface FailureProps {
  title: ReactNode;
  detail?: ReactNode;
  action?: ReactNode;
}

export function Failure({ title, detail, action }: FailureProps) {
  return (
    <div className={css.failure} role="alert">
      <div>
        <p className={css.title}>{title}</p>
        {detail && <p className={css.text}>{detail}</p>}
      </div>
      {action}
    </div>
  );
}
