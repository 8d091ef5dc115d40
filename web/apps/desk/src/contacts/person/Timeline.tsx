import type { Page, TimelineEntry } from "@candor/api";
import { formatDay, useT } from "@candor/i18n";
import { useStore } from "@candor/realtime";
import { Button, Empty, Failure, IconHistory, Skeleton } from "@candor/ui";
import { useEffect } from "react";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { usePages } from "../usePages.ts";
import { byDay, keyOf } from "./entries.ts";
import css from "./Person.module.css";
import { TimelineItem } from "./TimelineItem.tsx";

/** Everything that happened with this person, newest first. */
export function Timeline({ contact_id }: { contact_id: string }) {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const path = `/contacts/${contact_id}/timeline`;
  const pages = usePages<TimelineEntry>(path, (after, signal) =>
    desk.client.get<Page<TimelineEntry>>(path, { query: { after, limit: 30 }, signal }),
  );
  const { reload } = pages;
  useEffect(() => store.subscribe(`contact:${contact_id}`, reload), [store, contact_id, reload]);
  return (
    <div className={css.timeline}>
      {pages.error !== null && (
        <Failure title={errorText(pages.error, t)} action={<Button onClick={reload}>{t("retry")}</Button>} />
      )}
      {pages.rows === null && pages.error === null && <Skeleton lines={6} label={t("loading")} />}
      {pages.rows?.length === 0 && <Empty icon={<IconHistory />} title={t("contacts-timeline-empty")} />}
      {byDay(pages.rows ?? []).map(day => (
        <section key={day.day}>
          <h3 className={css.day}>{formatDay(day.at)}</h3>
          <ol className={css.entries}>
            {day.entries.map(entry => (
              <li key={keyOf(entry)}>
                <TimelineItem entry={entry} onChanged={reload} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {pages.has_more && (
        <Button className={css.more ?? ""} is_busy={pages.is_loading} onClick={pages.more}>
          {t("contacts-more")}
        </Button>
      )}
    </div>
  );
}
