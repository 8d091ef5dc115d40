import { type ReactNode, useId, useState } from "react";
import css from "./Checks.module.css";
import { fold } from "./fold.ts";
import { Input } from "./inputs.tsx";

export interface CheckOption {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
}

export interface ChecksProps {
  label: ReactNode;
  help?: ReactNode;
  error?: string | null | undefined;
  /** Names the field that narrows a long list. */
  searchLabel: string;
  emptyText: ReactNode;
  name: string;
  options: CheckOption[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

const LONG = 8;

/** Several of many: a list of boxes to tick, with a search field once it is long. */
export function Checks(props: ChecksProps) {
  const id = useId();
  const [text, setText] = useState("");
  const wanted = fold(text.trim());
  const shown = wanted
    ? props.options.filter(option => fold(`${option.label} ${option.detail ?? ""}`).includes(wanted))
    : props.options;
  const described = [props.error && `${id}-error`, props.help && `${id}-help`].filter(Boolean).join(" ");

  function toggle(option_id: string) {
    const is_chosen = props.chosen.includes(option_id);
    props.onChange(is_chosen ? props.chosen.filter(it => it !== option_id) : [...props.chosen, option_id]);
  }

  return (
    <fieldset className={css.set} aria-describedby={described || undefined}>
      <legend className={css.legend}>{props.label}</legend>
      {props.options.length > LONG && (
        <Input
          type="search"
          aria-label={props.searchLabel}
          placeholder={props.searchLabel}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={event => event.key === "Enter" && event.preventDefault()}
        />
      )}
      {shown.length === 0 && <p className={css.note}>{props.emptyText}</p>}
      {shown.length > 0 && (
        <div className={css.list}>
          {shown.map(option => (
            <label key={option.id} className={css.option}>
              <input
                type="checkbox"
                className={css.box}
                name={props.name}
                checked={props.chosen.includes(option.id)}
                onChange={() => toggle(option.id)}
              />
              {option.icon}
              <span className="truncate">{option.label}</span>
              {option.detail && <span className={css.detail}>{option.detail}</span>}
            </label>
          ))}
        </div>
      )}
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
