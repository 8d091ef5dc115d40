import type { Sort } from "@candor/api";
import { useT } from "@candor/i18n";
import { type ListQuery, useStore } from "@candor/realtime";
import { Empty, IconInbox } from "@candor/ui";
import { useCallback, useMemo, useRef } from "react";
import { Redirect, useLocation } from "wouter";
import { isListName, listPath } from "../app/paths.ts";
import { NARROW, useMedia } from "../app/useMedia.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { usePane } from "../app/usePanes.ts";
import { useStored } from "../app/useStored.ts";
import { TicketView } from "../thread/TicketView.tsx";
import css from "./InboxPage.module.css";
import { ListHeader } from "./ListHeader.tsx";
import { neighbour } from "./neighbour.ts";
import { Splitter } from "./Splitter.tsx";
import { TicketList } from "./TicketList.tsx";

const SORTS: Sort[] = ["newest", "oldest", "waiting"];

export function InboxPage({ list, ticket_id }: { list: string | undefined; ticket_id: string | undefined }) {
  if (!isListName(list)) return <Redirect to={listPath("mine")} replace />;
  return <Inbox list={list} ticket_id={ticket_id} />;
}

function Inbox({ list, ticket_id }: { list: ListQuery["list"]; ticket_id: string | undefined }) {
  const t = useT();
  const store = useStore();
  const [, go] = useLocation();
  const is_narrow = useMedia(NARROW);
  const [sort, setSort] = useStored<Sort>(`sort.${list}`, "newest", SORTS);
  const [width, setWidth] = usePane("list", 360, 280, 560);
  const query = useMemo<ListQuery>(() => ({ list, sort }), [list, sort]);
  const place = useRef(0);
  const open = useCallback(
    (id: string | null, is_step = false) => go(listPath(list, id ?? undefined), { replace: is_step }),
    [go, list],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(store.list(query), ticket_id, by, place.current);
      if (next) open(next, true);
    },
    [store, query, ticket_id, open],
  );
  // One pane at a time: then the list is what the page is about.
  const Column = is_narrow ? "main" : "aside";
  usePageTitle(t(`list-${list}`));

  return (
    <div className={css.page}>
      {!(is_narrow && ticket_id) && (
        <Column
          id={is_narrow ? "ticket" : "list"}
          className={css.list}
          style={is_narrow ? undefined : { inlineSize: width }}
          aria-label={t(`list-${list}`)}
        >
          {is_narrow && <h1 className="visually-hidden">{t(`list-${list}`)}</h1>}
          <ListHeader query={query} onSort={setSort} />
          <TicketList key={list} query={query} open_id={ticket_id} place={place} onOpen={open} />
          {!is_narrow && <Splitter label={t("resize-list")} size={width} least={280} most={560} onSize={setWidth} />}
        </Column>
      )}
      {ticket_id ? (
        <TicketView
          id={ticket_id}
          onBack={() => open(null)}
          onStep={step}
          onLeave={() => open(neighbourAfter(store.list(query), ticket_id))}
        />
      ) : (
        !is_narrow && (
          <main id="ticket" className={css.none}>
            <h1 className="visually-hidden">{t(`list-${list}`)}</h1>
            <Empty icon={<IconInbox />} title={t("pick-ticket-title")} text={t("pick-ticket-text")} />
          </main>
        )
      )}
    </div>
  );
}

function neighbourAfter(list: Parameters<typeof neighbour>[0], id: string): string | null {
  return neighbour(list, id, 1) ?? neighbour(list, id, -1);
}
