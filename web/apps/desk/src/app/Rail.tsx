import { useT } from "@candor/i18n";
import { cx, IconButton, IconInbox, IconKeyboard, IconPencil, IconSearch, IconSettings, IconTeam } from "@candor/ui";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useFrame } from "./frame.ts";
import { MeMenu } from "./MeMenu.tsx";
import { listPath } from "./paths.ts";
import css from "./Rail.module.css";
import { useArea } from "./useArea.ts";
import { useKeys } from "./useKeys.ts";

export function Rail({ onSignOut }: { onSignOut: () => void }) {
  const t = useT();
  const frame = useFrame();
  const key = useKeys();
  return (
    <nav className={css.rail} aria-label={t("nav-areas")}>
      <IconButton
        className={css.new}
        label={t("nav-new")}
        icon={<IconPencil />}
        shortcut={key("new")}
        side="right"
        onClick={frame.openNew}
      />
      <RailLink to={listPath("mine")} area="/inbox" label={t("nav-inbox")} icon={<IconInbox />} />
      <RailLink to="/search" area="/search" label={t("nav-search")} icon={<IconSearch />} />
      <RailLink to="/contacts" area="/contacts" label={t("nav-contacts")} icon={<IconTeam />} />
      <RailLink to="/settings" area="/settings" label={t("nav-settings")} icon={<IconSettings />} />
      <span className={css.gap} />
      <IconButton
        label={t("nav-shortcuts")}
        icon={<IconKeyboard />}
        shortcut={key("sheet")}
        side="right"
        onClick={frame.openSheet}
      />
      <MeMenu onSignOut={onSignOut} />
    </nav>
  );
}

function RailLink({ to, area, label, icon }: { to: string; area: string; label: string; icon: ReactNode }) {
  const now = useArea();
  const is_here =
    `/${now}` === area || (area === "/inbox" && now === "tickets") || (area === "/contacts" && now === "organizations");
  return (
    <Link
      href={to}
      className={cx(css.link, is_here && css.here)}
      aria-label={label}
      title={label}
      aria-current={is_here ? "page" : undefined}
    >
      {icon}
    </Link>
  );
}
