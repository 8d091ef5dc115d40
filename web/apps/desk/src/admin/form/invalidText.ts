import type { T } from "@candor/i18n";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is wrong with a control, in the desk's language: the browser would say it in its own. */
export function invalidText(control: Control, t: T): string {
  const { validity } = control;
  if (validity.valueMissing) return t("form-required");
  if (validity.typeMismatch) return t(control.type === "email" ? "form-email" : "form-url");
  if (validity.rangeUnderflow || validity.rangeOverflow || validity.stepMismatch || validity.badInput) {
    const { min, max } = control as HTMLInputElement;
    return t("form-range", { min: Number(min), max: Number(max) });
  }
  if (validity.tooShort) return t("form-too-short", { count: (control as HTMLInputElement).minLength });
  if (validity.tooLong) return t("form-too-long", { count: (control as HTMLInputElement).maxLength });
  return t("form-invalid");
}
