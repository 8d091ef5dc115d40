import type { Tag } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import { ColorChoice } from "./ColorChoice.tsx";
import { type TagColor, tagColor } from "./colors.ts";
import css from "./Tags.module.css";

export interface TagFormProps {
  tag: Tag | null;
  saveLabel: string;
  save: (values: { name: string; color: TagColor }) => Promise<void>;
  onCancel?: () => void;
}

const EMPTY: { name: string; color: TagColor } = { name: "", color: "gray" };

/** Name and colour in one line. */
export function TagForm({ tag, saveLabel, save, onCancel }: TagFormProps) {
  const t = useT();
  const form = useForm({
    initial: tag ? { name: tag.name, color: tagColor(tag.color) } : EMPTY,
    save: async values => {
      await save({ ...values, name: values.name.trim() });
      return tag ? values : { ...EMPTY, color: values.color };
    },
  });
  return (
    <form
      {...form.props}
      className={css.form}
      onKeyDown={event => {
        if (event.key === "Escape" && onCancel) {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <FormProblem problem={form.problem} orphans={form.orphans} />
      <Field label={t("tags-name")} error={form.errorOf("name")}>
        {ids => (
          <Input
            {...ids}
            name="name"
            dir="auto"
            required
            maxLength={50}
            autoComplete="off"
            value={form.values.name}
            onChange={event => form.set("name", event.currentTarget.value)}
            autoFocus={tag !== null}
          />
        )}
      </Field>
      <ColorChoice value={form.values.color} onChange={color => form.set("color", color)} />
      <div className={css.acts}>
        <Button type="submit" variant="primary" is_busy={form.is_busy}>
          {saveLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
