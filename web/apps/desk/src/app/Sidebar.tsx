import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { ListLinks } from "../inbox/ListLinks.tsx";
import css from "./Sidebar.module.css";

export function Sidebar() {
  const t = useT();
  const { workspace } = useMe();
  return (
    <nav className={css.sidebar} aria-label={t("nav-lists")}>
      <p className={css.workspace} dir="auto">
        {workspace.name}
      </p>
      <ListLinks />
    </nav>
  );
}
