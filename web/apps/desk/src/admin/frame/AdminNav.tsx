import { useT } from "@candor/i18n";
import { cx } from "@candor/ui";
import { Link, useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import css from "./AdminFrame.module.css";
import { GROUPS, PAGES, pagePath } from "./pages.ts";

/** The pages somebody may use; hidden on phones, where the index is the way. */
export function AdminNav() {
  const t = useT();
  const desk = useDesk();
  const [path] = useLocation();
  const pages = PAGES.filter(page => page.permission === null || desk.can(page.permission));
  return (
    <nav className={css.nav} aria-label={t("settings-title")}>
      <a href="#settings" className={css.skip}>
        {t("settings-skip")}
      </a>
      <Link href="/settings" className={css.home} aria-current={path === "/settings" ? "page" : undefined}>
        {t("settings-title")}
      </Link>
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
