import type { ContactSort, Query } from "@candor/api";

export interface Filters {
  q: string;
  tier: string;
  /** `yes`, `no` or empty. */
  open: string;
  organization: string;
  sort: ContactSort;
}

export const SORTS: ContactSort[] = ["newest", "name", "tickets"];

/** What the address asks for; words it does not know are left out. */
export function filtersOf(params: URLSearchParams): Filters {
  const one = (name: string, allowed: string[]) => allowed.find(it => it === params.get(name)) ?? "";
  return {
    q: params.get("q") ?? "",
    tier: one("tier", ["vip", "standard"]),
    open: one("open", ["yes", "no"]),
    organization: params.get("organization") ?? "",
    sort: SORTS.find(it => it === params.get("sort")) ?? "newest",
  };
}

/** The same as the server names it. */
export function queryOf(filters: Filters): Query {
  return {
    q: filters.q,
    tier: filters.tier,
    organization: filters.organization,
    ...(filters.open ? { has_open: filters.open === "yes" } : {}),
    sort: filters.sort,
  };
}

export function isFiltered(filters: Filters): boolean {
  return filters.q !== "" || filters.tier !== "" || filters.open !== "" || filters.organization !== "";
}
