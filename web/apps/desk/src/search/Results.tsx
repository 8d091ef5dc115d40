import { useT } from "@candor/i18n";
import { Button, Empty, Failure, IconSearch, Skeleton } from "@candor/ui";
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { errorText } from "../app/errors.ts";
import { SearchHitView } from "./SearchHitView.tsx";
import css from "./SearchPage.module.css";
import type { Search } from "./useSearch.ts";

/** So many stretches without a match are passed by themselves. */
const ROUNDS = 25;

export interface ResultsProps {
  query: string;
  shown: string;
  found: Search;
  list: RefObject<HTMLUListElement | null>;
  /** What is wrong is said beside the filters. */
  is_explained: boolean;
}

export function Results({ query, shown, found, list, is_explained }: ResultsProps) {
  const t = useT();
  const is_passing = found.hits?.length === 0 && found.has_more && found.n_pages < ROUNDS;
  const { more, is_loading } = found;
  useEffect(() => {
    if (is_passing && !is_loading) more();
  }, [is_passing, is_loading, more]);

  /** From result to result by the arrows, and back to the field from the first. */
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey || event.metaKey || event.ctrlKey) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>("a") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at + step < 0 ? document.querySelector<HTMLElement>("main [role=combobox]") : links[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      {found.error !== null && !is_explained && (
        <Failure title={errorText(found.error, t)} action={<Button onClick={found.reload}>{t("retry")}</Button>} />
      )}
      {found.error === null && (found.hits === null || is_passing) && <Skeleton lines={6} label={t("loading")} />}
      {found.hits?.length === 0 && !is_passing && (
        <Empty
          icon={<IconSearch />}
          title={t("search-empty-title", { query: shown })}
          text={found.has_more ? t("search-empty-so-far") : t("search-empty-text")}
        />
      )}
      <p className="visually-hidden" role="status">
        {found.hits && !is_passing && query !== "" && t("search-results", { count: found.hits.length })}
      </p>
      <ul ref={list} className={css.hits} aria-label={t("search-title")} onKeyDown={onKeyDown}>
        {found.hits?.map(hit => (
          <li key={hit.kind === "ticket" ? `${hit.ticket.id} ${hit.message_id ?? ""}` : hit.contact.id}>
            <SearchHitView hit={hit} />
          </li>
        ))}
      </ul>
      {found.has_more && !is_passing && (
        <Button is_busy={is_loading} onClick={more}>
          {t("search-more")}
        </Button>
      )}
    </>
  );
}
