import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { problemText } from "../data/problemText.ts";
import css from "./Form.module.css";

/** What went wrong with the form as a whole; errors of single fields stand at their fields. */
export function FormProblem({ problem, orphans = [] }: { problem: unknown; orphans?: string[] }) {
  const t = useT();
  if (!problem) return null;
  const { request_id, status } = asApiError(problem);
  return (
    <div className={css.problem} role="alert">
      <p>{problemText(problem, t)}</p>
      {orphans.map(text => (
        <p key={text}>{text}</p>
      ))}
      {request_id && status >= 500 && <p>{t("error-request-id", { id: request_id })}</p>}
    </div>
  );
}
