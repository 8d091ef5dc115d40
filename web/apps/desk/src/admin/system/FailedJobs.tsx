import { formatAgo, useT } from "@candor/i18n";
import { Button, ConfirmDialog, IconButton, IconTrash } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useNow } from "../../app/useNow.ts";
import type { FailedJob } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import css from "./System.module.css";
import { jobText } from "./wellness.ts";

export interface FailedJobsProps {
  /** The newest. */
  failed: FailedJob[];
  n_failed: number;
  onChanged: () => void;
}

/** What was given up, why, and another try. */
export function FailedJobs({ failed, n_failed, onChanged }: FailedJobsProps) {
  const t = useT();
  const desk = useDesk();
  const now = useNow();
  const act = useAct();
  const [removed, setRemoved] = useState<FailedJob | null>(null);

  async function retry(jobs: FailedJob[]) {
    await act.run(async () => {
      for (const job of jobs) await desk.client.post(`/system/jobs/${job.id}/retry`);
    }, t("system-retried"));
    onChanged();
  }

  async function forget(job: FailedJob) {
    setRemoved(null);
    await act.run(() => desk.client.delete(`/system/jobs/${job.id}`), t("deleted-of", { name: jobText(job.kind, t) }));
    onChanged();
  }

  if (n_failed === 0) {
    return (
      <Section title={t("system-failed")}>
        <p className={css.none}>{t("system-failed-none")}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t("system-failed")}
      text={t("system-failed-text")}
      action={
        failed.length > 1 ? (
          <Button size="small" is_busy={act.is_busy} onClick={() => void retry(failed)}>
            {t("system-retry-all")}
          </Button>
        ) : null
      }
    >
      <ul className={rows.list}>
        {failed.map(job => {
          const name = jobText(job.kind, t);
          return (
            <li key={job.id} className={rows.row}>
              <div className={rows.words}>
                <p className={rows.name}>{name}</p>
                <p className={rows.detail}>
                  {formatAgo(job.failed_at, now)} · {t("system-attempts", { count: job.attempts })}
                </p>
                {job.error && (
                  <p className={css.error} lang="en">
                    {job.error}
                  </p>
                )}
              </div>
              <div className={rows.acts}>
                <Button
                  size="small"
                  aria-label={t("system-retry-of", { name })}
                  disabled={act.is_busy}
                  onClick={() => void retry([job])}
                >
                  {t("retry")}
                </Button>
                <IconButton
                  size="small"
                  label={t("delete-of", { name })}
                  icon={<IconTrash />}
                  onClick={() => setRemoved(job)}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {n_failed > failed.length && (
        <p className={css.none}>{t("system-failed-more", { count: n_failed - failed.length })}</p>
      )}
      {removed && (
        <ConfirmDialog
          title={t("delete-title", { name: jobText(removed.kind, t) })}
          text={t("system-forget-text")}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onClose={() => setRemoved(null)}
          onConfirm={() => void forget(removed)}
        />
      )}
    </Section>
  );
}
