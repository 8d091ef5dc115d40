import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { type ListQuery, listKey, useList, useMe, useStore } from "@candor/realtime";
import { Button, Failure } from "@candor/ui";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { settingsOf } from "../app/settings.ts";
import { useShortcuts } from "../app/useShortcuts.ts";
import { ListEmpty } from "./ListEmpty.tsx";
import { neighbour } from "./neighbour.ts";
import { RowSkeleton } from "./RowSkeleton.tsx";
import css from "./TicketList.module.css";
import { TicketRowView } from "./TicketRowView.tsx";
import { useHold } from "./useHold.ts";
import { useListActs } from "./useListActs.ts";
import { usePrefetch } from "./usePrefetch.ts";

export const ROW_HEIGHTS = { compact: 44, default: 66, cosy: 82 } as const;
/** Starts the next page this many rows before the end. */
const AHEAD = 12;

export interface TicketListProps {
  query: ListQuery;
  open_id: string | undefined;
  /** Where in the list the open ticket is, or last was. */
  place: RefObject<number>;
  onOpen: (id: string | null, is_step?: boolean) => void;
}

export function TicketList({ query, open_id, place, onOpen }: TicketListProps) {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const list = useList(query);
  const key = listKey(query);
  const { density } = settingsOf(useMe());
  const [cursor, setCursor] = useState<string | undefined>(open_id);
  const scroller = useRef<HTMLDivElement>(null);
  const hold = useHold(scroller);
  const height = ROW_HEIGHTS[density];
  const rows = useVirtualizer({
    count: list.ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: index => list.ids[index] ?? index,
    overscan: 8,
  });
  const active = open_id ?? cursor;
  const at = active ? list.ids.indexOf(active) : -1;

  useEffect(() => {
    if (!list.is_ready && !list.is_loading && !list.error) void desk.loadList(query);
  }, [desk, query, list.is_ready, list.is_loading, list.error]);

  // Sizes follow the density at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is what makes the measures stale.
  useEffect(() => rows.measure(), [rows, height]);

  useEffect(() => {
    if (at < 0) return;
    place.current = at;
    // Scrolling measures the page; where the row is in view already there is no need.
    const { range } = rows;
    if (!range || at <= range.startIndex || at >= range.endIndex) rows.scrollToIndex(at);
  }, [rows, at, place]);

  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (list.next !== null && !list.is_loading && !list.error && last >= list.ids.length - AHEAD)
      void desk.loadList(query, true);
  }, [desk, query, last, list.next, list.is_loading, list.error, list.ids.length]);

  usePrefetch(list.ids, at);

  function move(by: 1 | -1) {
    const next = neighbour(list, active, by, place.current);
    if (!next) return;
    setCursor(next);
    if (open_id) {
      onOpen(next, true);
      return;
    }
    rows.scrollToIndex(list.ids.indexOf(next));
    // Whoever walks through the list is in the list: Enter is now for its row, not for the link clicked before.
    scroller.current?.focus({ preventScroll: true });
  }

  function moveUnread(by: 1 | -1) {
    const rest = by === 1 ? list.ids.slice(at + 1) : list.ids.slice(0, Math.max(0, at)).reverse();
    const next = rest.find(id => store.tickets.get(id)?.is_unread);
    if (next) onOpen(next, true);
  }

  const showNew = () => {
    store.release(key);
    scroller.current?.scrollTo({ top: 0 });
  };

  useShortcuts([
    { act: "next", run: () => move(1), is_off: list.ids.length === 0 },
    { act: "previous", run: () => move(-1), is_off: list.ids.length === 0 },
    { act: "next-unread", run: () => moveUnread(1) },
    { act: "previous-unread", run: () => moveUnread(-1) },
    { act: "new-items", run: showNew, is_off: list.pending.length === 0 },
  ]);
  useListActs(open_id ? null : at < 0 ? null : (active ?? null), onOpen);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Home") setCursor(list.ids[0]);
    else if (event.key === "End") setCursor(list.ids.at(-1));
    else if ((event.key === "Enter" || event.key === " ") && active) onOpen(active);
    else return;
    event.preventDefault();
  }

  if (!list.is_ready && list.error) {
    return (
      <Failure
        title={t("list-failed")}
        detail={errorText(list.error, t)}
        action={<Button onClick={() => void desk.loadList(query)}>{t("retry")}</Button>}
      />
    );
  }
  if (!list.is_ready) return <RowSkeleton height={height} />;

  return (
    <>
      {list.pending.length > 0 && (
        <button type="button" className={css.pill} onClick={showNew} onPointerEnter={hold.pause}>
          {t("list-new-items", { count: list.pending.length })}
        </button>
      )}
      <div
        ref={scroller}
        className={css.scroller}
        role="listbox"
        tabIndex={0}
        aria-label={t(`list-${query.list}`)}
        aria-activedescendant={items.some(it => it.index === at) ? `row-${active}` : undefined}
        aria-busy={list.is_loading}
        onKeyDown={onKeyDown}
        {...hold.handlers}
      >
        {list.ids.length === 0 && <ListEmpty list={query.list} />}
        <div className={css.space} role="presentation" style={{ blockSize: rows.getTotalSize() }}>
          {items.map(item => {
            const id = list.ids[item.index];
            return id ? (
              <TicketRowView
                key={id}
                id={id}
                list={query.list}
                top={item.start}
                height={height}
                density={density}
                position={item.index + 1}
                n_all={list.next === null ? list.ids.length : -1}
                is_active={item.index === at}
                is_gone={list.gone.includes(id)}
                onOpen={onOpen}
              />
            ) : null;
          })}
        </div>
        {list.ids.length > 0 && list.error !== null && !asApiError(list.error).is_offline && (
          <Failure
            title={t("list-failed")}
            action={<Button onClick={() => void desk.loadList(query, true)}>{t("retry")}</Button>}
          />
        )}
      </div>
    </>
  );
}
