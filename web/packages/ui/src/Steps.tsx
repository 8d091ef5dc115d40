import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { IconCheck, IconWarning } from "./icons.ts";
import css from "./Steps.module.css";

export type StepState = "todo" | "done" | "problem";

export interface Step<Id extends string> {
  id: Id;
  label: ReactNode;
  state: StepState;
  /** The state in words, for screen readers. */
  stateLabel: string;
  is_disabled?: boolean;
}

export interface StepsProps<Id extends string> {
  label: string;
  steps: Step<Id>[];
  active: Id;
  onChange: (id: Id) => void;
}

/** The way through a set-up: where one is, what is done, where something is wrong. */
export function Steps<Id extends string>({ label, steps, active, onChange }: StepsProps<Id>) {
  return (
    <nav aria-label={label}>
      <ol className={css.list}>
        {steps.map((step, at) => (
          <li key={step.id} className={css.item}>
            <button
              type="button"
              className={cx(css.step, step.id === active && css.active)}
              data-state={step.state}
              aria-current={step.id === active ? "step" : undefined}
              disabled={step.is_disabled}
              onClick={() => onChange(step.id)}
            >
              <span className={css.mark} aria-hidden="true">
                {step.state === "done" ? <IconCheck /> : step.state === "problem" ? <IconWarning /> : at + 1}
              </span>
              {step.label}
              <span className="visually-hidden">({step.stateLabel})</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
