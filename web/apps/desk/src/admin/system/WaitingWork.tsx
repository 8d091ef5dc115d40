import { formatAgo, useT } from "@candor/i18n";
import { useNow } from "../../app/useNow.ts";
import type { Backlog } from "../data/types.ts";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import css from "./System.module.css";
import { isLate, jobText } from "./wellness.ts";

/** What should have run by now. */
export function WaitingWork({ backlog }: { backlog: Backlog[] }) {
  const t = useT();
  const now = useNow();
  return (
    <Section title={t("system-work")} text={t("system-work-text")}>
      {backlog.length === 0 ? (
        <p className={css.none}>{t("system-work-none")}</p>
      ) : (
        <ul className={rows.list}>
          {backlog.map(it => (
            <li key={it.kind} className={rows.row}>
              <span className={rows.words}>{jobText(it.kind, t)}</span>
              <span className={rows.detail}>
                {t("system-due", { count: it.n_due, time: formatAgo(it.oldest_due_at, now) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isLate(backlog, now) && <p className={css.warning}>{t("system-late")}</p>}
    </Section>
  );
}
