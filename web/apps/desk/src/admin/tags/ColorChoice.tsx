import { useT } from "@candor/i18n";
import { useId } from "react";
import { TAG_COLORS, type TagColor } from "./colors.ts";
import css from "./Tags.module.css";

/** A colour out of a few, each with its name. */
export function ColorChoice({ value, onChange }: { value: TagColor; onChange: (color: TagColor) => void }) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={css.colors}>
      <legend className={css.legend}>
        {t("tags-color")}: {t(`color-${value}`)}
      </legend>
      {TAG_COLORS.map(color => (
        <label key={color} className={css.color} data-color={color} title={t(`color-${color}`)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={value === color}
            onChange={() => onChange(color)}
          />
          <span className="visually-hidden">{t(`color-${color}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
