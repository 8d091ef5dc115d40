import { type ReactNode, useId } from "react";
import css from "./Section.module.css";

export interface SectionProps {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Section({ title, text, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {action}
        {text && <p className={css.text}>{text}</p>}
      </div>
      {children}
    </section>
  );
}
