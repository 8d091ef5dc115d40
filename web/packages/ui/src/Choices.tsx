import { type ReactNode, useId } from "react";
import css from "./Choices.module.css";
import { cx } from "./cx.ts";

export interface Choice<Id extends string> {
  id: Id;
  label: ReactNode;
  help?: ReactNode;
  icon?: ReactNode;
}

export interface ChoicesProps<Id extends string> {
  label: ReactNode;
  help?: ReactNode;
  error?: string | null | undefined;
  name: string;
  options: Choice<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** Short options stand side by side. */
  is_row?: boolean;
}

/** One of a few, all of them visible with what they mean. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const id = useId();
  const described = [props.error && `${id}-error`, props.help && `${id}-help`].filter(Boolean).join(" ");
  return (
    <fieldset className={css.set} aria-describedby={described || undefined}>
      <legend className={css.legend}>{props.label}</legend>
      <div className={cx(css.options, props.is_row && css.row)}>
        {props.options.map(option => (
          <label key={option.id} className={css.option}>
            <input
              type="radio"
              className={css.radio}
              name={props.name}
              value={option.id}
              checked={props.value === option.id}
              onChange={() => props.onChange(option.id)}
            />
            {option.icon}
            <span className={css.text}>
              {option.label}
              {option.help && <span className={css.help}>{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${id}-error`} className={css.error}>
          {props.error}
        </p>
      )}
      {props.help && (
        <p id={`${id}-help`} className={css.note}>
          {props.help}
        </p>
      )}
    </fieldset>
  );
}
