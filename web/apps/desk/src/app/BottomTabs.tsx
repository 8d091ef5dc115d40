import { useT } from "@candor/i18n";
import { cx, IconInbox, IconPencil, IconSearch, IconTeam, IconUser } from "@candor/ui";
import { Link, useLocation } from "wouter";
import css from "./BottomTabs.module.css";
import { useFrame } from "./frame.ts";
import { MeMenu } from "./MeMenu.tsx";
import { listPath } from "./paths.ts";

/** The areas on a phone. Hidden while a ticket is open: the answer needs the room. */
export function BottomTabs({ onSignOut }: { onSignOut: () => void }) {
  const t = useT();
  const frame = useFrame();
  const [path] = useLocation();
  if (/^\/inbox\/[^/]+\/./.test(path) || path.startsWith("/tickets/")) return null;
  return (
    <nav className={css.tabs} aria-label={t("nav-areas")}>
      <Link href={listPath("mine")} className={cx(css.tab, path.startsWith("/inbox") && css.here)}>
        <IconInbox />
        {t("nav-inbox")}
      </Link>
      <Link href="/search" className={cx(css.tab, path.startsWith("/search") && css.here)}>
        <IconSearch />
        {t("nav-search")}
      </Link>
      <Link
        href="/contacts"
        className={cx(css.tab, (path.startsWith("/contacts") || path.startsWith("/organizations")) && css.here)}
      >
        <IconTeam />
        {t("nav-contacts")}
      </Link>
      <button type="button" className={css.tab} onClick={frame.openNew}>
        <IconPencil />
        {t("nav-new")}
      </button>
      <MeMenu
        onSignOut={onSignOut}
        trigger={
          <button type="button" className={css.tab}>
            <IconUser />
            {t("nav-me")}
          </button>
        }
      />
    </nav>
  );
}
