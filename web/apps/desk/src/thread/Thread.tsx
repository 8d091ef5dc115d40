import { asApiError } from "@candor/api";
import { formatDay, useT } from "@candor/i18n";
import { useThread } from "@candor/realtime";
import { Button, Failure, Skeleton } from "@candor/ui";
import { useEffect, useMemo, useRef } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { useShortcuts } from "../app/useShortcuts.ts";
import { Announcer } from "./Announcer.tsx";
import { HistoryLine } from "./HistoryLine.tsx";
import { MessageCard } from "./MessageCard.tsx";
import css from "./Thread.module.css";
import { timeline } from "./timeline.ts";
import { useHistory } from "./useHistory.ts";
import { usePinned } from "./usePinned.ts";
import { useReadTo, useUnread } from "./useUnread.ts";

export interface ThreadProps {
  ticket_id: string;
  number: number;
  has_history: boolean;
}

export function Thread({ ticket_id, number, has_history }: ThreadProps) {
  const t = useT();
  const desk = useDesk();
  const thread = useThread(ticket_id);
  const events = useHistory(ticket_id, has_history);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const is_end = thread.newer === null;
  const read_to = useReadTo(ticket_id);
  const pinned = usePinned(ticket_id, scroller, content, thread.messages, {
    is_end,
    starts_elsewhere: read_to !== null,
  });
  const { toElement, toEnd } = pinned;
  const { unread_id, toLine } = useUnread({ ticket_id, thread, read_to, line, scroller, toElement, toEnd });
  const items = useMemo(
    () => timeline(thread.messages, events, { unread_id, is_end }),
    [thread.messages, events, unread_id, is_end],
  );
  useShortcuts([{ act: "first-unread", run: toLine, is_off: read_to === null }]);

  useEffect(() => {
    if ((!thread.is_ready || thread.is_kept) && !thread.is_loading && !thread.error) void desk.loadThread(ticket_id);
  }, [desk, ticket_id, thread.is_ready, thread.is_kept, thread.is_loading, thread.error]);

  useEffect(() => () => desk.store.leaveThread(ticket_id), [desk, ticket_id]);

  return (
    <div className={css.frame}>
      <div
        ref={scroller}
        id="thread"
        className={css.scroller}
        role="log"
        aria-live="off"
        aria-label={t("thread-label", { number: String(number) })}
        aria-busy={thread.is_loading}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        onScroll={pinned.onScroll}
      >
        <div ref={content} className={css.content}>
          {thread.older && (
            <Button
              className={css.older ?? ""}
              size="small"
              is_busy={thread.is_loading}
              onClick={() => void desk.loadOlder(ticket_id)}
            >
              {t("thread-older")}
            </Button>
          )}
          {thread.error !== null && !(thread.is_ready && asApiError(thread.error).is_offline) && (
            <Failure
              title={errorText(thread.error, t)}
              action={<Button onClick={() => void desk.loadThread(ticket_id)}>{t("retry")}</Button>}
            />
          )}
          {!thread.is_ready && thread.messages.length === 0 && thread.error === null && (
            <Skeleton lines={5} label={t("loading")} />
          )}
          {thread.is_ready && thread.messages.length === 0 && <p className={css.empty}>{t("thread-empty")}</p>}
          {items.map(item => {
            if (item.kind === "message") return <MessageCard key={item.key} message={item.message} />;
            if (item.kind === "unread")
              return (
                <div key={item.key} ref={line} className={css.unread} data-unread>
                  <span>{t("thread-unread-line")}</span>
                </div>
              );
            if (item.kind === "event") return <HistoryLine key={item.key} event={item.event} />;
            return (
              <div key={item.key} className={css.day}>
                <span>{formatDay(item.at)}</span>
              </div>
            );
          })}
          {!is_end && (
            <Button
              className={css.newer ?? ""}
              size="small"
              is_busy={thread.is_loading}
              onClick={() => void desk.loadNewer(ticket_id)}
            >
              {t("thread-newer")}
            </Button>
          )}
        </div>
      </div>
      {(pinned.n_below > 0 || !is_end) && (
        <button type="button" className={css.below} onClick={pinned.toEnd}>
          {is_end ? t("thread-new-below", { count: pinned.n_below }) : t("thread-to-newest")}
        </button>
      )}
      <Announcer messages={thread.messages} is_end={is_end} />
    </div>
  );
}
