import type { Sort } from "@candor/api";
import { formatCount, useT } from "@candor/i18n";
import { type ListQuery, useCatalog, useCounts } from "@candor/realtime";
import { Button, IconButton, IconClock, IconDown, IconSidebar, Menu } from "@candor/ui";
import { useFrame } from "../app/frame.ts";
import { LISTS, listPath } from "../app/paths.ts";
import { useGo } from "../app/useArea.ts";
import { useKeys } from "../app/useKeys.ts";
import { NO_SIDEBAR, useMedia } from "../app/useMedia.ts";
import { fieldName } from "../fields/fields.ts";
import { countOf } from "./counts.ts";
import css from "./ListHeader.module.css";
import { showField, useShownField } from "./shownField.ts";

const SORTS: Sort[] = ["newest", "oldest", "waiting"];

export function ListHeader({ query, onSort }: { query: ListQuery; onSort: (sort: Sort) => void }) {
  const t = useT();
  const frame = useFrame();
  const counts = useCounts();
  const key = useKeys();
  const go = useGo();
  const has_no_sidebar = useMedia(NO_SIDEBAR);
  const countText = (list: ListQuery["list"]) => {
    const { count } = countOf(counts, list);
    // Nothing new is no number: the list itself may be long.
    const is_silent = list === "following" || (list === "mentions" && count === 0);
    return counts && !is_silent ? formatCount(count) : undefined;
  };
  const title = t(`list-${query.list}`);
  const field = useShownField();
  const fields = useCatalog().fields.filter(it => it.subject === "ticket" && it.is_active && it.kind !== "long_text");
  return (
    <header className={css.header}>
      {!has_no_sidebar && (
        <IconButton
          label={t("sidebar-toggle")}
          icon={<IconSidebar />}
          shortcut={key("sidebar")}
          onClick={frame.toggleSidebar}
        />
      )}
      {frame.is_sidebar_open ? (
        <h2 className={css.title}>{title}</h2>
      ) : (
        <Menu
          trigger={
            <button type="button" className={css.choose}>
              {title}
              <IconDown />
            </button>
          }
          groups={[
            {
              id: "lists",
              items: LISTS.map(list => ({
                id: list,
                label: t(`list-${list}`),
                detail: countText(list),
                is_chosen: list === query.list,
                onSelect: () => go(listPath(list)),
              })),
            },
          ]}
        />
      )}
      {countText(query.list) && <span className={css.count}>{countText(query.list)}</span>}
      <span className={css.gap} />
      <Menu
        align="end"
        trigger={
          <Button
            variant="quiet"
            size="small"
            icon={<IconClock />}
            aria-label={`${t("sort-label")}: ${t(`sort-${query.sort}`)}`}
          >
            <span className="truncate">{t(`sort-${query.sort}`)}</span>
          </Button>
        }
        groups={[
          {
            id: "sort",
            items: SORTS.map(sort => ({
              id: sort,
              label: t(`sort-${sort}`),
              is_chosen: sort === query.sort,
              onSelect: () => onSort(sort),
            })),
          },
          ...(fields.length > 0
            ? [
                {
                  id: "field",
                  name: t("list-field"),
                  items: [
                    { id: "none", label: t("none"), is_chosen: !field, onSelect: () => showField("") },
                    ...fields.map(it => ({
                      id: it.id,
                      label: fieldName(it),
                      is_chosen: it.id === field,
                      onSelect: () => showField(it.id),
                    })),
                  ],
                },
              ]
            : []),
        ]}
      />
    </header>
  );
}
