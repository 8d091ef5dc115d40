import type { Page, SearchHit } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, Failure, IconSearch, Input, Skeleton, Tabs } from "@candor/ui";
import { useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { SearchHitView } from "./SearchHitView.tsx";
import css from "./SearchPage.module.css";
import { useSearch } from "./useSearch.ts";

const KINDS = ["all", "tickets", "contacts"] as const;
type Kind = (typeof KINDS)[number];
const AFTER_MS = 200;

/** The words and the kind stand in the address, so that going back finds the same results. */
export function SearchPage() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const query = params.get("q") ?? "";
  const kind: Kind = KINDS.find(it => it === params.get("kind")) ?? "all";
  const [text, setText] = useState(query);
  const desk = useDesk();
  const found = useSearch(query, kind, (q, after, signal) =>
    desk.client.get<Page<SearchHit>>("/search", { query: { q, kind, after, limit: 30 }, signal }),
  );
  usePageTitle(query ? `${t("search-title")}: ${query}` : t("search-title"));

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === query) return;
    const timer = setTimeout(() => setParams(wanted ? { q: wanted, kind } : { kind }, { replace: true }), AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, query, kind, setParams]);

  return (
    <main id="ticket" className={css.page}>
      <h1 className="visually-hidden">{t("search-title")}</h1>
      <search className={css.form}>
        <Input
          type="search"
          aria-label={t("search-label")}
          placeholder={t("search-placeholder")}
          value={text}
          dir="auto"
          maxLength={400}
          autoFocus
          onChange={event => setText(event.currentTarget.value)}
        />
        <Tabs
          label={t("search-kind")}
          tabs={KINDS.map(id => ({ id, label: t(`search-${id}`) }))}
          active={kind}
          onChange={next => setParams({ q: query, kind: next }, { replace: true })}
        />
      </search>
      {query === "" && <Empty icon={<IconSearch />} title={t("search-hint-title")} text={t("search-hint-text")} />}
      {found.error !== null && (
        <Failure title={errorText(found.error, t)} action={<Button onClick={found.reload}>{t("retry")}</Button>} />
      )}
      {query !== "" && found.hits === null && found.error === null && <Skeleton lines={6} label={t("loading")} />}
      {found.hits?.length === 0 && (
        <Empty icon={<IconSearch />} title={t("search-empty-title", { query })} text={t("search-empty-text")} />
      )}
      <p className="visually-hidden" role="status">
        {found.hits && t("search-results", { count: found.hits.length })}
      </p>
      <ul className={css.hits}>
        {found.hits?.map(hit => (
          <li key={hit.kind === "ticket" ? `${hit.ticket.id} ${hit.message_id ?? ""}` : hit.contact.id}>
            <SearchHitView hit={hit} />
          </li>
        ))}
      </ul>
      {found.has_more && (
        <Button is_busy={found.is_loading} onClick={found.more}>
          {t("search-more")}
        </Button>
      )}
    </main>
  );
}
