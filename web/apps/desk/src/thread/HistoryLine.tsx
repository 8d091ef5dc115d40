import type { Event } from "@candor/api";
import { formatClock, formatFull, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { historyLines } from "./history.ts";
import css from "./QuietLine.module.css";

export function HistoryLine({ event }: { event: Event }) {
  const t = useT();
  const catalog = useCatalog();
  return historyLines(event, catalog, t).map(text => (
    <p key={text} className={css.line} data-event={event.kind}>
      <span>{text}</span>
      <time dateTime={event.at} title={formatFull(event.at)}>
        {formatClock(event.at)}
      </time>
    </p>
  ));
}
