import type { FieldProblem } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, cx, IconClose, IconPlus, IconWarning, Menu } from "@candor/ui";
import css from "./FilterChips.module.css";
import { optionsOf } from "./filters.ts";
import { FILTERS, type Filter, type FilterKey, type Words } from "./question.ts";

/** Offered beside the field at once; the others stand in the menu. */
const FIRST: FilterKey[] = ["status", "assignee", "tag", "after"];
const OFFERED = 8;

export interface FilterChipsProps {
  filters: Filter[];
  words: Words;
  /** The server's word on a filter, by its place. */
  problems: Map<number, FieldProblem>;
  onAdd: (key: FilterKey) => void;
  onEdit: (filter: Filter) => void;
  onRemove: (filter: Filter) => void;
}

/** The filters of the question, each to be changed or taken away, and those that may be added. */
export function FilterChips({ filters, words, problems, onAdd, onEdit, onRemove }: FilterChipsProps) {
  const t = useT();
  const known = (filter: Filter) => (filter.key ? t(`search-about-${filter.key}`) : filter.name);
  const spoken = (filter: Filter) =>
    `${filter.is_not ? `${t("search-not")} ` : ""}${known(filter)}: ${filter.value || "…"}`;
  const open = FIRST.filter(key => !filters.some(it => it.key === key));
  return (
    <>
      <ul className={css.chips} aria-label={t("search-filters")}>
        {filters.map((filter, place) => {
          const is_wrong = problems.has(place);
          return (
            <li key={`${filter.start} ${filter.name}`} className={cx(css.chip, is_wrong && css.wrong)}>
              <button
                type="button"
                className={css.edit}
                aria-label={t("search-edit", { name: spoken(filter) })}
                aria-describedby={is_wrong ? `search-problem-${place}` : undefined}
                onClick={() => onEdit(filter)}
              >
                {is_wrong && <IconWarning />}
                <bdi className="truncate">{spoken(filter)}</bdi>
              </button>
              <button
                type="button"
                className={css.remove}
                aria-label={t("search-remove", { name: spoken(filter) })}
                onClick={() => onRemove(filter)}
              >
                <IconClose />
              </button>
            </li>
          );
        })}
        {open.map(key => (
          <li key={key}>
            <Button size="small" variant="quiet" icon={<IconPlus />} onClick={() => onAdd(key)}>
              {t(`search-about-${key}`)}
            </Button>
          </li>
        ))}
        <li>
          <Menu
            trigger={
              <Button size="small" variant="quiet">
                {t("search-more-filters")}
              </Button>
            }
            groups={[
              {
                id: "filters",
                items: FILTERS.map(key => ({
                  id: key,
                  label: t(`search-about-${key}`),
                  detail: `${words.names[key]}:`,
                  onSelect: () => onAdd(key),
                })),
              },
            ]}
          />
        </li>
      </ul>
      <Problems filters={filters} words={words} problems={problems} />
    </>
  );
}

/** What is wrong with which filter, and what would be right. */
function Problems({ filters, words, problems }: Pick<FilterChipsProps, "filters" | "words" | "problems">) {
  const t = useT();
  const catalog = useCatalog();
  if (problems.size === 0) return null;
  function text(filter: Filter, problem: FieldProblem): string {
    const { key, name, value } = filter;
    if (problem.code === "unknown_filter" || key === null)
      return t("search-problem-unknown", { name, names: FILTERS.map(it => `${words.names[it]}:`).join(" ") });
    if (problem.code === "required") return t("search-problem-empty", { name });
    if (problem.code === "too_many_filters") return t("search-problem-many");
    if (key === "before" || key === "after" || key === "on") return t("search-problem-date", { value });
    if (key === "number") return t("search-problem-number", { value });
    if (key === "field") return t("search-problem-field", { value, name: words.names.field });
    const all = optionsOf(key, catalog, t).map(it => it.value);
    const names = all.slice(0, OFFERED).join(", ");
    return t("search-problem-value", { about: t(`search-about-${key}`), value, names });
  }
  return (
    <div role="alert" className={css.problems}>
      {[...problems].map(([place, problem]) => {
        const filter = filters[place];
        return (
          <p key={place} id={`search-problem-${place}`}>
            {filter ? text(filter, problem) : problem.detail}
          </p>
        );
      })}
    </div>
  );
}
