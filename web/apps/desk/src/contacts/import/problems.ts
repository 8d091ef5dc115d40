import type { T } from "@candor/i18n";

/** What was wrong with a row, in words. */
export function problemText(problem: { code: string; field: string }, t: T): string {
  if (problem.code === "empty") return t("import-problem-empty");
  if (problem.code === "taken") return t("import-problem-taken");
  if (problem.code === "too_long") return t("import-problem-long");
  if (problem.field === "email") return t("import-problem-email");
  if (problem.field === "phone") return t("import-problem-phone");
  if (problem.field === "zone") return t("import-problem-zone");
  return t("import-problem-locale");
}
