import { useT } from "@candor/i18n";
import { cx, IconInbox, IconPencil, IconSearch, IconTeam, IconUser } from "@candor/ui";
import { Link } from "wouter";
import css from "./BottomTabs.module.css";
import { useFrame } from "./frame.ts";
import { MeMenu } from "./MeMenu.tsx";
import { listPath } from "./paths.ts";
import { useArea, useIsTicketOpen } from "./useArea.ts";

/** The areas on a phone. Hidden while a ticket is open: the answer needs the room. */
export function BottomTabs({ onSignOut }: { onSignOut: () => void }) {
  const t = useT();
  const frame = useFrame();
  const area = useArea();
  if (useIsTicketOpen()) return null;
  return (
    <nav className={css.tabs} aria-label={t("nav-areas")}>
      <Link href={listPath("mine")} className={cx(css.tab, area === "inbox" && css.here)}>
        <IconInbox />
        {t("nav-inbox")}
      </Link>
      <Link href="/search" className={cx(css.tab, area === "search" && css.here)}>
        <IconSearch />
        {t("nav-search")}
      </Link>
      <Link href="/contacts" className={cx(css.tab, (area === "contacts" || area === "organizations") && css.here)}>
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
