import { asApiError } from "@candor/api";
import type { T } from "@candor/i18n";

const KNOWN = new Set<string>([
  "offline",
  "internal",
  "unavailable",
  "not_found",
  "forbidden",
  "unauthenticated",
  "invalid",
  "conflict",
  "changed_since",
  "newer_messages",
  "too_large",
  "unsupported_media",
  "wrong_password",
  "email_taken",
  "weak_password",
  "token_used",
  "already_set_up",
]);

/** The error in the agent's language. Codes without a text of their own fall back to what the server says. */
export function errorText(error: unknown, t: T): string {
  const problem = asApiError(error);
  if (problem.code === "too_many") return t("error-too_many", { seconds: problem.retry_after_s ?? 30 });
  // Each of the known codes has a text without variables; one stands for all of them here.
  if (KNOWN.has(problem.code)) return t(`error-${problem.code}` as "error-offline");
  return problem.detail || t("error-internal");
}

/** The server's word on one field of a form. */
export function fieldError(error: unknown, field: string): string | null {
  if (!error) return null;
  return asApiError(error).fields.find(it => it.field === field || it.field.startsWith(`${field}.`))?.detail ?? null;
}
