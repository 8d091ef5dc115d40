import { formatFull, formatSpan, useT } from "@candor/i18n";
import { cx, IconClock } from "@candor/ui";
import { useNow } from "../app/useNow.ts";
import css from "./Waiting.module.css";

/** Beyond these the wait is shown as soon due and as too long; goals of one's own come with SLA policies. */
const LONG_MS = 4 * 3_600_000;
const TOO_LONG_MS = 24 * 3_600_000;

/** How long the customer has been waiting, from the first message nobody has answered. */
export function Waiting({ since }: { since: string | null }) {
  const t = useT();
  const now = useNow();
  if (!since) return null;
  const wait_ms = now - Date.parse(since);
  return (
    <span
      className={cx(css.waiting, wait_ms > TOO_LONG_MS ? css.late : wait_ms > LONG_MS && css.long)}
      title={t("row-waiting-title", { time: formatFull(since) })}
    >
      <IconClock aria-hidden="true" />
      <span className="visually-hidden">{t("row-waiting", { time: formatSpan(wait_ms) })}</span>
      <span aria-hidden="true">{formatSpan(wait_ms)}</span>
    </span>
  );
}
