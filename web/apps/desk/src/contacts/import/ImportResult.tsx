import type { Import } from "@candor/api";
import { formatNumber, useT } from "@candor/i18n";
import { Button, ConfirmDialog, Failure } from "@candor/ui";
import { useState } from "react";
import { Link } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import css from "./Import.module.css";
import { ProblemList } from "./ProblemList.tsx";

const COUNTS = ["created", "updated", "skipped", "problems"] as const;

/** How far an import is, what came of it, and the one act that takes it back. */
export function ImportResult({ result, onChange }: { result: Import; onChange: (result: Import) => void }) {
  const t = useT();
  const desk = useDesk();
  const [is_asking, setAsking] = useState(false);
  const [is_busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const is_running = result.state === "running" || result.state === "undoing";
  const may_undo = result.state === "running" || result.state === "done" || result.state === "failed";

  async function undo() {
    setBusy(true);
    setError(null);
    try {
      onChange(await desk.client.post<Import>(`/imports/${result.id}/undo`));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <>
      <p role="status">{t(`import-state-${result.state}`)}</p>
      {is_running && (
        <div className={css.progress}>
          <progress
            className={css.bar}
            aria-label={t(`import-state-${result.state}`)}
            max={Math.max(1, result.n_rows)}
            value={result.n_done}
          />
          <span className="tabular">
            {formatNumber(result.n_done)} / {formatNumber(result.n_rows)}
          </span>
        </div>
      )}
      <dl className={css.counts}>
        {COUNTS.map(it => (
          <div key={it} className={css.count}>
            <dt>{t(`import-n-${it}`)}</dt>
            <dd className="tabular">{formatNumber(result[`n_${it}`])}</dd>
          </div>
        ))}
      </dl>
      {result.state === "undone" && result.n_kept > 0 && <p>{t("import-kept", { count: result.n_kept })}</p>}
      {error !== null && <Failure title={errorText(error, t)} />}
      <div className={css.acts}>
        {result.state === "done" && (
          <Link href="/contacts" className={css.link}>
            {t("import-see")}
          </Link>
        )}
        {may_undo && <Button onClick={() => setAsking(true)}>{t("import-undo")}</Button>}
      </div>
      {result.n_problems > 0 && <ProblemList result={result} />}
      {is_asking && (
        <ConfirmDialog
          title={t("import-undo")}
          text={t("import-undo-text")}
          confirmLabel={t("import-undo")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          is_busy={is_busy}
          onConfirm={() => void undo()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
