import { asApiError, type FieldProblem, type Page, type SearchHit } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Empty, IconPencil, IconPlus, IconSearch, Skeleton, Tabs } from "@candor/ui";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useDesk } from "../app/desk.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { FilterChips } from "./FilterChips.tsx";
import { wordsOf } from "./filters.ts";
import { QueryBox, type QueryBoxHandle } from "./QueryBox.tsx";
import { filtersOf, toLocal, toPlain, withBegun, without } from "./question.ts";
import { Results } from "./Results.tsx";
import { SaveDialog } from "./SaveDialog.tsx";
import { SavedList } from "./SavedList.tsx";
import css from "./SearchPage.module.css";
import { useSaved } from "./useSaved.ts";
import { useSearch } from "./useSearch.ts";
import { useTexts } from "./useTexts.ts";

const KINDS = ["all", "tickets", "contacts"] as const;
type Kind = (typeof KINDS)[number];
const AFTER_MS = 200;

/** The texts of the search come with its page. */
export function SearchPage() {
  const t = useT();
  return useTexts("search") ? <Search /> : <Skeleton lines={6} label={t("loading")} />;
}

/** The question and the kind stand in the address, so that going back finds the same results. */
function Search() {
  const t = useT();
  const desk = useDesk();
  const catalog = useCatalog();
  const words = useMemo(() => wordsOf(catalog, t), [catalog, t]);
  const [params, setParams] = useSearchParams();
  const query = params.get("q") ?? "";
  const kind: Kind = KINDS.find(it => it === params.get("kind")) ?? "all";
  const [text, setText] = useState(() => toLocal(query, words));
  const [is_unfinished, setUnfinished] = useState(false);
  const [is_saving, setSaving] = useState(false);
  const box = useRef<QueryBoxHandle>(null);
  const list = useRef<HTMLUListElement>(null);
  const asked = useRef(query);
  const { items: searches } = useSaved();
  const saved = searches.find(it => it.query === query);
  const found = useSearch(query, kind, (q, after, signal) =>
    desk.client.get<Page<SearchHit>>("/search", { query: { q, kind, after, limit: 30 }, signal }),
  );
  const filters = filtersOf(text, words);
  const problems = problemsOf(found.error);
  const wanted = toPlain(text.trim(), words);
  usePageTitle(query ? `${t("search-title")}: ${saved?.name ?? toLocal(query, words)}` : t("search-title"));

  useEffect(() => {
    if (wanted === query || is_unfinished) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      setParams(wanted ? { q: wanted, kind } : { kind }, { replace: true });
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted, query, kind, is_unfinished, setParams]);

  // Another question came by the address: a saved search, or the way back.
  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    setText(toLocal(query, words));
  }, [query, words]);

  return (
    <main id="ticket" className={css.page}>
      <h1 className="visually-hidden">{t("search-title")}</h1>
      <search className={css.form}>
        <QueryBox
          handle={box}
          text={text}
          words={words}
          onText={setText}
          onUnfinished={setUnfinished}
          onLeaveDown={() => list.current?.querySelector("a")?.focus()}
        />
        <FilterChips
          filters={filters}
          words={words}
          problems={wanted === query ? problems : new Map()}
          onAdd={key => {
            const next = withBegun(text, key, words);
            setText(next);
            requestAnimationFrame(() => box.current?.edit(next.length));
          }}
          onEdit={filter => box.current?.edit(filter.end)}
          onRemove={filter => setText(without(text, filter))}
        />
        <div className={css.bar}>
          <Tabs
            label={t("search-kind")}
            tabs={KINDS.map(id => ({ id, label: t(`search-${id}`) }))}
            active={kind}
            onChange={next => setParams({ q: query, kind: next }, { replace: true })}
          />
          {query !== "" && found.error === null && (
            <Button
              size="small"
              variant="quiet"
              icon={saved ? <IconPencil /> : <IconPlus />}
              disabled={saved !== undefined && !saved.can_change}
              aria-label={saved ? t("search-saved-edit-of", { name: saved.name }) : undefined}
              onClick={() => setSaving(true)}
            >
              {saved ? saved.name : t("search-save")}
            </Button>
          )}
        </div>
      </search>
      {query === "" && (
        <>
          <SavedList words={words} />
          <Empty icon={<IconSearch />} title={t("search-hint-title")} text={t("search-hint-filters")} />
        </>
      )}
      {kind === "contacts" && filters.length > 0 && <p className={css.note}>{t("search-filters-tickets")}</p>}
      {query !== "" && (
        <Results
          query={query}
          shown={toLocal(query, words)}
          found={found}
          list={list}
          is_explained={problems.size > 0}
        />
      )}
      {is_saving && (
        <SaveDialog
          saved={saved ?? null}
          query={query}
          shown={toLocal(query, words)}
          onClose={() => setSaving(false)}
        />
      )}
    </main>
  );
}

/** What the server says about single filters, by their place. */
function problemsOf(error: unknown): Map<number, FieldProblem> {
  if (error === null) return new Map();
  const fields = asApiError(error).fields.flatMap((it): [number, FieldProblem][] => {
    const place = /^q\.(\d+)$/.exec(it.field)?.[1];
    return place ? [[Number(place), it]] : [];
  });
  return new Map(fields);
}
