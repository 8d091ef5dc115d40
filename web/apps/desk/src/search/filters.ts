/** What filters are called on screen, and what each of them may be. */
import type { Catalog } from "@candor/api";
import type { T } from "@candor/i18n";
import { fold } from "@candor/ui";
import { choiceName, fieldName } from "../fields/fields.ts";
import { statusName } from "../inbox/names.ts";
import { FILTERS, type FilterKey, type Words } from "./question.ts";

export interface Option {
  /** What is written behind the colon, in the agent's words. */
  value: string;
  label: string;
  detail?: string;
}

/** Values that are words of the product, as the server writes them and as the agent does. */
function fixed(key: FilterKey, t: T): [string, string][] {
  const none: [string, string] = ["none", t("search-value-none")];
  switch (key) {
    case "assignee":
      return [["me", t("search-value-me")], none];
    case "team":
    case "reason":
      return [none];
    case "has":
      return [["file", t("search-value-file")]];
    case "is":
      return [
        ["open", t("search-value-open")],
        ["closed", t("search-value-closed")],
        ["unread", t("search-value-unread")],
        ["spam", t("search-value-spam")],
        ["trash", t("search-value-trash")],
      ];
    case "priority":
      return [
        ["urgent", t("priority-urgent")],
        ["high", t("priority-high")],
        ["normal", t("priority-normal")],
        ["low", t("priority-low")],
      ];
    case "before":
    case "after":
    case "on":
      return [
        ["today", t("search-value-today")],
        ["yesterday", t("search-value-yesterday")],
      ];
    default:
      return [];
  }
}

function pairs(key: FilterKey, catalog: Catalog, t: T): [string, string][] {
  if (key === "status") return catalog.statuses.map(it => [it.name, statusName(it, t)]);
  return fixed(key, t);
}

function ticketFields(catalog: Catalog) {
  return catalog.fields.filter(it => it.subject === "ticket" && it.is_active);
}

/** `name=value` with the names of one side for those of the other. */
function renamed(value: string, catalog: Catalog, is_plain: boolean): string {
  const at = value.indexOf("=");
  const [name, wanted] = at < 0 ? [value, null] : [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  const is = (a: string, b: string) => fold(a) === fold(b);
  const field = ticketFields(catalog).find(it => is(it.name, name) || is(fieldName(it), name));
  if (!field) return value;
  const choice = field.choices.find(it => wanted !== null && (is(it.name, wanted) || is(choiceName(it), wanted)));
  const after = choice ? (is_plain ? choice.name : choiceName(choice)) : wanted;
  return `${is_plain ? field.name : fieldName(field)}${after === null ? "" : `=${after}`}`;
}

export function wordsOf(catalog: Catalog, t: T): Words {
  const names = Object.fromEntries(FILTERS.map(key => [key, t(`search-filter-${key}`)])) as Words["names"];
  const swapped = (key: FilterKey, value: string, from: 0 | 1) => {
    if (key === "field") return renamed(value, catalog, from === 1);
    const pair = pairs(key, catalog, t).find(it => fold(it[from]) === fold(value));
    return pair ? pair[from === 1 ? 0 : 1] : value;
  };
  return {
    names,
    plain: (key, value) => swapped(key, value, 1),
    local: (key, value) => swapped(key, value, 0),
  };
}

/** Those that a list can be given for; the others are free. */
export function isFree(key: FilterKey): boolean {
  return key === "from" || key === "number";
}

/** All a filter may be, without what was typed so far. */
export function optionsOf(key: FilterKey, catalog: Catalog, t: T): Option[] {
  const own = fixed(key, t).map(([, value]) => ({ value, label: value }));
  const named = (list: { name: string }[]): Option[] => list.map(({ name }) => ({ value: name, label: name }));
  switch (key) {
    case "assignee":
      return [
        ...own,
        ...catalog.agents
          .filter(it => !it.is_disabled)
          .map(it => ({ value: it.name, label: it.name, detail: it.email })),
      ];
    case "team":
      return [...own, ...named(catalog.teams)];
    case "tag":
      return named(catalog.tags);
    case "status":
      return pairs(key, catalog, t).map(([, value]) => ({ value, label: value }));
    case "channel":
      return catalog.channels.map(it => ({ value: it.name, label: it.name, detail: it.address }));
    case "reason":
      return [...own, ...named(catalog.reasons)];
    case "before":
    case "after":
    case "on":
      return [
        ...own,
        { value: "7d", label: t("search-days-ago", { count: 7 }), detail: "7d" },
        { value: "30d", label: t("search-days-ago", { count: 30 }), detail: "30d" },
        { value: new Date().toISOString().slice(0, 10), label: t("search-day-like"), detail: "2026-11-30" },
      ];
    case "field":
      return ticketFields(catalog).flatMap((field): Option[] => {
        const name = fieldName(field);
        if (field.kind === "checkbox") return [{ value: `${name}=true`, label: name }];
        if (field.choices.length === 0) return [{ value: `${name}=`, label: name, detail: t("search-type-value") }];
        return field.choices.map(it => ({ value: `${name}=${choiceName(it)}`, label: choiceName(it), detail: name }));
      });
    default:
      return own;
  }
}

/** The options that fit what was typed, those that begin with it first. */
export function fitting(options: Option[], typed: string, most: number): Option[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return options.slice(0, most);
  const text = (it: Option) => fold(`${it.label} ${it.value} ${it.detail ?? ""}`);
  const begins = (it: Option) => fold(it.value).startsWith(wanted) || fold(it.label).startsWith(wanted);
  const found = options.filter(it => text(it).includes(wanted));
  return [...found.filter(begins), ...found.filter(it => !begins(it))].slice(0, most);
}
