import { useT } from "@candor/i18n";
import { cx, Input } from "@candor/ui";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import css from "./AdminFrame.module.css";
import { findPages } from "./findPages.ts";
import { GROUPS, PAGES, pagePath } from "./pages.ts";

/** The pages somebody may use; hidden on phones, where the index is the way. */
export function AdminNav() {
  const t = useT();
  const desk = useDesk();
  const [path, go] = useLocation();
  const [query, setQuery] = useState("");
  // The index has a search of its own, with more room for what was found.
  const is_searching = path !== "/settings" && query.trim() !== "";
  const allowed = PAGES.filter(page => page.permission === null || desk.can(page.permission));
  const pages = is_searching ? findPages(allowed, query, t).map(it => it.page) : allowed;
  return (
    <nav className={css.nav} aria-label={t("settings-title")}>
      <a href="#settings" className={css.skip}>
        {t("settings-skip")}
      </a>
      <Link href="/settings" className={css.home} aria-current={path === "/settings" ? "page" : undefined}>
        {t("settings-title")}
      </Link>
      {path !== "/settings" && (
        <form
          className={css.search}
          onSubmit={event => {
            event.preventDefault();
            const first = pages[0];
            if (!is_searching || !first) return;
            setQuery("");
            go(pagePath(first.id));
          }}
        >
          <Input
            type="search"
            aria-label={t("settings-search")}
            placeholder={t("settings-search")}
            value={query}
            autoComplete="off"
            onChange={event => setQuery(event.currentTarget.value)}
          />
        </form>
      )}
      <p className="visually-hidden" role="status">
        {is_searching ? t("settings-found", { count: pages.length }) : ""}
      </p>
      {is_searching && pages.length === 0 && <p className={css.name}>{t("settings-none", { query: query.trim() })}</p>}
      {GROUPS.map(group => {
        const shown = pages.filter(page => page.group === group);
        if (shown.length === 0) return null;
        return (
          <div key={group} className={css.group}>
            <p id={`nav-${group}`} className={css.name}>
              {t(`settings-group-${group}`)}
            </p>
            <ul aria-labelledby={`nav-${group}`}>
              {shown.map(page => {
                const is_here = path === pagePath(page.id) || path.startsWith(pagePath(page.id, "/"));
                return (
                  <li key={page.id}>
                    <Link
                      href={pagePath(page.id)}
                      className={cx(css.link, is_here && css.here)}
                      aria-current={is_here ? "page" : undefined}
                    >
                      <page.icon />
                      {t(page.title)}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
