import { useT } from "@candor/i18n";
import { Empty, IconSearch, Input } from "@candor/ui";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import css from "./AdminIndex.module.css";
import { AdminPage } from "./AdminPage.tsx";
import { type FoundPage, findPages } from "./findPages.ts";
import { GROUPS, PAGES, pagePath } from "./pages.ts";

/** All settings, and a search over what they hold. */
export function AdminIndex() {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [query, setQuery] = useState("");
  const pages = PAGES.filter(page => page.permission === null || desk.can(page.permission));
  const found = findPages(pages, query, t);
  const is_searching = query.trim() !== "";
  return (
    <AdminPage title={t("settings-title")} text={t("settings-text")}>
      <search>
        <form
          className={css.search}
          onSubmit={event => {
            event.preventDefault();
            const first = found[0];
            if (is_searching && first) go(pagePath(first.page.id));
          }}
        >
          <IconSearch />
          <Input
            type="search"
            aria-label={t("settings-search")}
            placeholder={t("settings-search-hint")}
            value={query}
            autoComplete="off"
            onChange={event => setQuery(event.currentTarget.value)}
          />
        </form>
      </search>
      <p className="visually-hidden" role="status">
        {is_searching ? t("settings-found", { count: found.length }) : ""}
      </p>
      {found.length === 0 && (
        <Empty title={t("settings-none", { query: query.trim() })} text={t("settings-none-text")} />
      )}
      {is_searching && found.length > 0 && <Tiles found={found} />}
      {!is_searching &&
        GROUPS.map(group => {
          const shown = found.filter(it => it.page.group === group);
          if (shown.length === 0) return null;
          return (
            <section key={group} className={css.group} aria-labelledby={`index-${group}`}>
              <h2 id={`index-${group}`} className={css.name}>
                {t(`settings-group-${group}`)}
              </h2>
              <Tiles found={shown} />
            </section>
          );
        })}
    </AdminPage>
  );
}

function Tiles({ found }: { found: FoundPage[] }) {
  const t = useT();
  return (
    <ul className={css.tiles}>
      {found.map(({ page, words }) => (
        <li key={page.id}>
          <Link href={pagePath(page.id)} className={css.tile}>
            <page.icon />
            <span>
              <span className={css.title}>{t(page.title)}</span>
              <span className={css.text}>{t(page.text)}</span>
              {words.length > 0 && <span className={css.words}>{words.join(" · ")}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
