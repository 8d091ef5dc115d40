import { useT } from "@candor/i18n";
import { Input, Select } from "@candor/ui";
import css from "../Contacts.module.css";
import { type Filters, SORTS } from "./filters.ts";
import { OrganizationFilter } from "./OrganizationFilter.tsx";

export interface ContactFiltersProps {
  filters: Filters;
  text: string;
  onText: (text: string) => void;
  onChange: (name: "tier" | "open" | "organization" | "sort", value: string) => void;
}

export function ContactFilters({ filters, text, onText, onChange }: ContactFiltersProps) {
  const t = useT();
  return (
    <search className={css.filters}>
      <Input
        type="search"
        aria-label={t("contacts-search")}
        placeholder={t("contacts-search")}
        value={text}
        dir="auto"
        maxLength={200}
        onChange={event => onText(event.currentTarget.value)}
      />
      <Select
        aria-label={t("customer-tier")}
        value={filters.tier}
        onChange={event => onChange("tier", event.currentTarget.value)}
      >
        <option value="">{t("contacts-any-tier")}</option>
        <option value="vip">{t("customer-tier-vip")}</option>
        <option value="standard">{t("customer-tier-standard")}</option>
      </Select>
      <Select
        aria-label={t("contacts-filter-open")}
        value={filters.open}
        onChange={event => onChange("open", event.currentTarget.value)}
      >
        <option value="">{t("contacts-any-open")}</option>
        <option value="yes">{t("contacts-with-open")}</option>
        <option value="no">{t("contacts-without-open")}</option>
      </Select>
      <OrganizationFilter value={filters.organization} onChange={id => onChange("organization", id)} />
      {filters.q === "" && (
        <Select
          aria-label={t("sort-label")}
          value={filters.sort}
          onChange={event => onChange("sort", event.currentTarget.value)}
        >
          {SORTS.map(it => (
            <option key={it} value={it}>
              {t(`contacts-sort-${it}`)}
            </option>
          ))}
        </Select>
      )}
    </search>
  );
}
