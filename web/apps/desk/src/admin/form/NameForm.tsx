import { useT } from "@candor/i18n";
import { Button, Field, Input } from "@candor/ui";
import { FormProblem } from "./FormProblem.tsx";
import css from "./NameForm.module.css";
import { useForm } from "./useForm.ts";

export interface NameFormProps {
  label: string;
  initial?: string;
  saveLabel: string;
  save: (name: string) => Promise<unknown>;
  /** The form came because somebody asked for it: it takes the focus and can be left by Escape. */
  onCancel?: () => void;
}

/** One name and a button: for adding and renaming in place. */
export function NameForm({ label, initial = "", saveLabel, save, onCancel }: NameFormProps) {
  const t = useT();
  const form = useForm({
    initial: { name: initial },
    save: async values => {
      await save(values.name.trim());
      return { name: initial };
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
      <Field label={label} error={form.errorOf("name")}>
        {ids => (
          <Input
            {...ids}
            name="name"
            dir="auto"
            required
            maxLength={100}
            autoComplete="off"
            value={form.values.name}
            onChange={event => form.set("name", event.currentTarget.value)}
            autoFocus={onCancel !== undefined}
          />
        )}
      </Field>
      <div className={css.acts}>
        <Button type="submit" variant="primary" is_busy={form.is_busy}>
          {saveLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
