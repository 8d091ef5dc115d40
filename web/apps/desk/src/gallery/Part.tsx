import { type ReactNode, useId } from "react";
import css from "./Gallery.module.css";

/** One primitive with its states side by side. */
export function Part({ name, is_column, children }: { name: string; is_column?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.name}>
        {name}
      </h2>
      <div className={is_column ? css.column : css.row}>{children}</div>
    </section>
  );
}

export const LONG =
  "A long text that has to find its place: Donaudampfschifffahrtsgesellschaft, ξεσκεπαζόμαστε, müvəffəqiyyətsizliklər";
