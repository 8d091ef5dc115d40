import type { ListName } from "@candor/api";
import { formatCount, useT } from "@candor/i18n";
import { useCounts } from "@candor/realtime";
import {
  cx,
  IconArchive,
  IconAssign,
  IconAt,
  IconEye,
  IconInbox,
  IconSpam,
  IconTeam,
  IconTrash,
  IconUser,
} from "@candor/ui";
import { Link } from "wouter";
import { LISTS, listPath } from "../app/paths.ts";
import { useListName } from "../app/useArea.ts";
import { countOf } from "./counts.ts";
import css from "./ListLinks.module.css";

const ICONS: Record<ListName, typeof IconInbox> = {
  mine: IconUser,
  mentions: IconAt,
  following: IconEye,
  unassigned: IconAssign,
  team: IconTeam,
  open: IconInbox,
  closed: IconArchive,
  spam: IconSpam,
  trash: IconTrash,
};

/** The fixed lists with their live counts. */
export function ListLinks() {
  const t = useT();
  const counts = useCounts();
  const now = useListName();
  return (
    <ul className={css.list}>
      {LISTS.map(list => {
        const Icon = ICONS[list];
        const { count, unread } = countOf(counts, list);
        const is_here = now === list;
        const spoken = unread > 0 ? t("list-count-unread", { count, unread }) : t("list-count", { count });
        return (
          <li key={list} className={cx(list === "closed" && css.apart)}>
            <Link
              href={listPath(list)}
              className={cx(css.link, is_here && css.here)}
              aria-current={is_here ? "page" : undefined}
            >
              <Icon aria-hidden="true" />
              <span className="truncate">{t(`list-${list}`)}</span>
              {counts && count > 0 && (
                <span className={cx(css.count, unread > 0 && css.unread)} title={spoken}>
                  <span aria-hidden="true">{formatCount(count)}</span>
                  <span className="visually-hidden">{spoken}</span>
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
