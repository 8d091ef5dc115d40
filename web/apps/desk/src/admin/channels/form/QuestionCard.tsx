import { useT } from "@candor/i18n";
import { Checkbox, ChipsInput, Field, IconButton, IconTrash, Input, Select } from "@candor/ui";
import type { FormField, FormFieldKind } from "../../data/types.ts";
import { IconDownward, IconUpward } from "../../icons.ts";
import css from "./Questions.module.css";

export interface QuestionCardProps {
  at: number;
  question: FormField;
  is_last: boolean;
  errorOf: (name: string) => string | null;
  onChange: (question: FormField) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

const KINDS: FormFieldKind[] = ["text", "long_text", "choice"];

export function QuestionCard({ at, question, is_last, errorOf, onChange, onMove, onRemove }: QuestionCardProps) {
  const t = useT();
  const path = `settings.fields.${at}`;
  const name = question.label.trim() || t("webform-question", { number: at + 1 });
  return (
    <li className={css.card}>
      <fieldset className={css.fields}>
        <legend className="visually-hidden">{name}</legend>
        <div className={css.label}>
          <Field label={t("webform-question-label")} error={errorOf(`${path}.label`) ?? errorOf(`${path}.key`)}>
            {ids => (
              <Input
                {...ids}
                name={`${path}.label`}
                dir="auto"
                required
                maxLength={200}
                autoComplete="off"
                value={question.label}
                onChange={event => onChange({ ...question, label: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <Field label={t("webform-question-kind")}>
          {ids => (
            <Select
              {...ids}
              name={`${path}.kind`}
              value={question.kind}
              onChange={event =>
                onChange({ ...question, kind: KINDS.find(kind => kind === event.currentTarget.value) ?? "text" })
              }
            >
              {KINDS.map(kind => (
                <option key={kind} value={kind}>
                  {t(`webform-kind-${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {question.kind === "choice" && (
          <div className={css.choices}>
            <Field label={t("webform-choices")} help={t("webform-choices-help")} error={errorOf(`${path}.choices`)}>
              {ids => (
                <ChipsInput
                  {...ids}
                  name={`${path}.choices`}
                  values={question.choices}
                  onChange={choices => onChange({ ...question, choices })}
                  removeLabel={it => t("form-remove", { name: it })}
                />
              )}
            </Field>
          </div>
        )}
        <div className={css.required}>
          <Checkbox
            name={`${path}.is_required`}
            label={t("webform-question-required")}
            checked={question.is_required}
            onChange={event => onChange({ ...question, is_required: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
      <div className={css.acts}>
        <IconButton
          size="small"
          data-move="up"
          label={t("move-up", { name })}
          icon={<IconUpward />}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          size="small"
          data-move="down"
          label={t("move-down", { name })}
          icon={<IconDownward />}
          disabled={is_last}
          onClick={() => onMove(1)}
        />
        <IconButton size="small" label={t("form-remove", { name })} icon={<IconTrash />} onClick={onRemove} />
      </div>
    </li>
  );
}
