import { useT } from "@candor/i18n";
import { cx, IconSearch } from "@candor/ui";
import { Link, useLocation, useSearchParams } from "wouter";
import list from "../inbox/ListLinks.module.css";
import css from "./SavedLinks.module.css";
import { useSaved } from "./useSaved.ts";

/** The page itself comes first. */
const AFTER_MS = 800;

export function searchPath(query: string): string {
  return `/search?${new URLSearchParams({ q: query })}`;
}

/** Saved searches beside the lists, as long as there are any. */
export function SavedLinks() {
  const t = useT();
  const { items: searches } = useSaved(AFTER_MS);
  const [path] = useLocation();
  const [params] = useSearchParams();
  const now = path === "/search" ? params.get("q") : null;
  if (searches.length === 0) return null;
  return (
    <>
      <h2 className={css.title} id="saved-searches">
        {t("saved-searches")}
      </h2>
      <ul className={list.list} aria-labelledby="saved-searches">
        {searches.map(it => (
          <li key={it.id}>
            <Link
              href={searchPath(it.query)}
              className={cx(list.link, now === it.query && list.here)}
              aria-current={now === it.query ? "page" : undefined}
            >
              <IconSearch aria-hidden="true" />
              <bdi className="truncate">{it.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
