import type { FieldChoice } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, IconButton, IconPlus, IconTrash, Input } from "@candor/ui";
import css from "./FieldDialog.module.css";

export interface ChoiceRowsProps {
  choices: FieldChoice[];
  error: string | null;
  onChange: (choices: FieldChoice[]) => void;
}

/** The choices, one a line. A choice keeps what was chosen when it is renamed. */
export function ChoiceRows({ choices, error, onChange }: ChoiceRowsProps) {
  const t = useT();
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>{t("fields-choices")}</legend>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice without a name has nothing else to be known by.
        <div key={at} className={css.choice}>
          <Input
            name={at === 0 ? "choices" : `choices.${at}.name`}
            dir="auto"
            maxLength={100}
            autoComplete="off"
            aria-label={t("fields-choice", { number: at + 1 })}
            value={choice.name}
            autoFocus={choice.name === "" && at > 0}
            onChange={event => {
              const name = event.currentTarget.value;
              onChange(choices.map((it, other) => (other === at ? { ...it, name } : it)));
            }}
          />
          <IconButton
            size="small"
            label={t("form-remove", { name: choice.name || t("fields-choice", { number: at + 1 }) })}
            icon={<IconTrash />}
            onClick={() => onChange(choices.filter((_, other) => other !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<IconPlus />}
          onClick={() => onChange([...choices, { id: "", name: "", names: {} }])}
        >
          {t("fields-add-choice")}
        </Button>
      </div>
      {error && <p className={css.error}>{error}</p>}
    </fieldset>
  );
}
