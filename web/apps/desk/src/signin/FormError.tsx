import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { errorText } from "../app/errors.ts";
import css from "./AuthPage.module.css";

/** What went wrong with the whole form; errors of single fields stand at their fields. */
export function FormError({ error }: { error: unknown }) {
  const t = useT();
  if (!error) return null;
  const { request_id, status } = asApiError(error);
  return (
    <div className={css.error} role="alert">
      {errorText(error, t)}
      {request_id && status >= 500 && <div>{t("error-request-id", { id: request_id })}</div>}
    </div>
  );
}
