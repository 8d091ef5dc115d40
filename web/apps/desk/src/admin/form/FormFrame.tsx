import { useT } from "@candor/i18n";
import { Button, toast } from "@candor/ui";
import type { ReactNode } from "react";
import { useUnsaved } from "../frame/unsaved.ts";
import css from "./Form.module.css";
import { FormProblem } from "./FormProblem.tsx";
import type { Form } from "./useForm.ts";

export interface FormFrameProps<V extends object> {
  form: Form<V>;
  saveLabel?: string;
  /** A form that makes something new can be sent as it is. */
  is_new?: boolean;
  children: ReactNode;
}

/** A form of a page: its fields, and below them the way to keep or drop what was changed. */
export function FormFrame<V extends object>({ form, saveLabel, is_new = false, children }: FormFrameProps<V>) {
  const t = useT();
  useUnsaved(form.is_dirty && !form.is_busy);
  const can_save = form.is_dirty || is_new;
  return (
    <form {...form.props} className={css.form}>
      <FormProblem problem={form.problem} orphans={form.orphans} />
      {children}
      <div className={css.bar} data-dirty={form.is_dirty || undefined}>
        <Button type="submit" variant="primary" is_busy={form.is_busy} disabled={!can_save}>
          {saveLabel ?? t("save")}
        </Button>
        {form.is_dirty && !is_new && (
          <>
            <Button onClick={() => form.reset()}>{t("form-discard")}</Button>
            <span className={css.unsaved} role="status">
              {t("form-unsaved")}
            </span>
          </>
        )}
      </div>
    </form>
  );
}

/** Says that something was kept; for `onSaved`. */
export function sayIt(text: string): void {
  toast(text);
}
