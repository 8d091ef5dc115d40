import { asApiError } from "@candor/api";
import type { T } from "@candor/i18n";
import { errorText } from "../../app/errors.ts";

/** Adds to the desk's errors the few that only settings meet. */
export function problemText(error: unknown, t: T): string {
  const { code } = asApiError(error);
  if (code === "in_use") return t("admin-error-in_use");
  if (code === "last_owner") return t("admin-error-last_owner");
  if (code === "name_taken") return t("admin-error-name_taken");
  if (code === "wrong_origin") return t("admin-error-wrong_origin");
  return errorText(error, t);
}
