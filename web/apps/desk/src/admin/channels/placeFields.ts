import type { Catalog } from "@candor/api";
import { compareNames, type T } from "@candor/i18n";
import type { FieldSpec } from "../form/fields.ts";

/** Where a channel's tickets go first; the brand only where there is a choice. */
export function placeFields(catalog: Catalog, t: T): FieldSpec[] {
  const teams = [...catalog.teams].sort((a, b) => compareNames(a.name, b.name));
  return [
    {
      name: "team_id",
      kind: "select",
      label: t("channel-team"),
      help: t("channel-team-help"),
      options: [{ id: "", label: t("ticket-no-team") }, ...teams.map(team => ({ id: team.id, label: team.name }))],
    },
    {
      name: "brand_id",
      kind: "select",
      label: t("channel-brand"),
      help: t("channel-brand-help"),
      is_hidden: catalog.brands.length < 2,
      options: catalog.brands.map(brand => ({ id: brand.id, label: brand.name })),
    },
  ];
}
