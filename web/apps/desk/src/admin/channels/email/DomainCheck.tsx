import { useT } from "@candor/i18n";
import { CopyField, Field } from "@candor/ui";
import type { TestResult } from "../../data/types.ts";
import { codeText } from "../codeText.ts";
import { TestMark } from "../TestMark.tsx";
import panel from "../TestPanel.module.css";
import css from "./Domain.module.css";

export interface DomainOutcome {
  result: TestResult | null;
  /** Why it could not be asked at all. */
  problem: string | null;
}

/** A domain may name many mail servers, but each of the other records stands once. */
function replaces(result: TestResult): boolean {
  return result.wanted?.kind !== "MX" && result.found.length > 0;
}

/** One kind of record; null while it is being looked up. */
export function DomainCheck({ name, outcome }: { name: string; outcome: DomainOutcome | null }) {
  const t = useT();
  const result = outcome?.result ?? null;
  const state = outcome === null ? "running" : result?.ok ? "ok" : "failed";
  const said = result && result.code !== "ok" ? (codeText(result.code, t) ?? result.detail) : null;
  const text = outcome?.problem ?? said ?? (result ? t("dns-fine") : null);
  const copy = { copyLabel: t("copy"), copiedLabel: t("copied") };
  return (
    <li className={panel.step}>
      <TestMark state={state} />
      <div className={css.words}>
        <p className={panel.name}>
          {name}
          <span className="visually-hidden">: {t(`test-state-${state}`)}</span>
        </p>
        {text && <p className={state === "failed" ? panel.failed : panel.ok}>{text}</p>}
        {result?.detail && result.code === "dns_unreachable" && (
          <p className={panel.detail} lang="en">
            {result.detail}
          </p>
        )}
        {result && result.code !== "dns_unreachable" && (
          <p className={panel.detail}>
            {t("dns-found")}:{" "}
            {result.found.length === 0 ? (
              t("dns-nothing")
            ) : (
              <code className={css.found}>{result.found.join("\n")}</code>
            )}
          </p>
        )}
        {result?.wanted && (
          <fieldset className={css.wanted}>
            <legend>{t(replaces(result) ? "dns-instead" : "dns-wanted")}</legend>
            <Field label={t("dns-record-name")}>
              {ids => <CopyField {...ids} {...copy} value={result.wanted?.name ?? ""} />}
            </Field>
            <Field label={t("dns-record-value", { kind: result.wanted.kind })}>
              {ids => <CopyField {...ids} {...copy} value={result.wanted?.value ?? ""} />}
            </Field>
          </fieldset>
        )}
      </div>
    </li>
  );
}
