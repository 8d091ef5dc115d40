import type { FieldProblem } from "@candor/api";
import type { MessageKey, T } from "@candor/i18n";

type Plain = Extract<MessageKey, `form-${string}`>;

/** The codes that mean something particular at a certain field: the last part of the path, then the code. */
const AT_FIELD: Record<string, Plain> = {
  "host invalid": "form-host",
  "tls plain_imap_refused": "form-plain",
  "tls plain_relay_refused": "form-plain",
  "key invalid": "form-key",
  "key taken": "form-key-taken",
  "choices required": "form-choices",
  "password required": "form-password-missing",
  "user required": "form-user-missing",
  "allowed_origins invalid": "form-origin",
  "email invalid": "form-email",
  "address invalid": "form-email",
  "current wrong_password": "form-password-wrong",
  "new too_long": "form-weak",
  "name invalid": "form-one-line",
  "subject invalid": "form-one-line",
  "shortcut invalid": "form-one-word",
  "zone invalid": "form-zone",
  "is_disabled invalid": "form-not-yourself",
  "permissions more_than_own": "form-more-than-own",
  "role more_than_own": "form-more-than-own",
  "role_id more_than_own": "form-more-than-own",
};

const CODES: Record<string, Plain> = {
  required: "form-required",
  taken: "form-taken",
  name_taken: "form-taken",
  email_taken: "form-email-taken",
  weak_password: "form-weak",
  unknown_variable: "form-unknown-variable",
  not_found: "form-gone",
};

/** The server's word on a field in the desk's language; what it has no translation for is said in the server's words. */
export function fieldText(problem: FieldProblem, t: T): string {
  const parts = problem.field.split(/[.[\]]+/).filter(part => part !== "" && !/^\d+$/.test(part));
  const key = AT_FIELD[`${parts.at(-1)} ${problem.code}`] ?? CODES[problem.code];
  // All of these texts are without variables.
  return key ? t(key as "form-required") : problem.detail || t("form-invalid");
}
