import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { IconButton, IconCommand } from "@candor/ui";
import { ListLinks } from "../inbox/ListLinks.tsx";
import { SavedLinks } from "../search/SavedLinks.tsx";
import { useFrame } from "./frame.ts";
import css from "./Sidebar.module.css";
import { useKeys } from "./useKeys.ts";

export function Sidebar() {
  const t = useT();
  const { workspace } = useMe();
  const frame = useFrame();
  const key = useKeys();
  return (
    <nav className={css.sidebar} aria-label={t("nav-lists")}>
      <div className={css.head}>
        <p className={css.workspace} dir="auto">
          {workspace.name}
        </p>
        <IconButton
          label={t("key-palette")}
          icon={<IconCommand />}
          shortcut={key("palette")}
          onClick={() => frame.openPalette()}
        />
      </div>
      <ListLinks />
      <SavedLinks />
    </nav>
  );
}
