import { type ComponentProps, type ReactNode, useId } from "react";
import css from "./Checkbox.module.css";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "children"> {
  label: ReactNode;
  help?: ReactNode;
  /** A switch takes effect at once, a checkbox with its form. */
  is_switch?: boolean;
}

export function Checkbox({ label, help, is_switch, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={css.row}>
      <input
        id={id}
        {...rest}
        type="checkbox"
        role={is_switch ? "switch" : undefined}
        className={is_switch ? css.toggle : css.box}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <div>
        <label htmlFor={rest.id ?? id} className={css.label}>
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} className={css.help}>
            {help}
          </p>
        )}
      </div>
    </div>
  );
}
