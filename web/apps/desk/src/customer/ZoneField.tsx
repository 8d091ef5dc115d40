import { useT } from "@candor/i18n";
import { Select } from "@candor/ui";
import { useMemo } from "react";
import { zones } from "../signin/zones.ts";
import css from "./CustomerPanel.module.css";
import { LocalTime } from "./LocalTime.tsx";

export interface ZoneFieldProps {
  zone: string | null;
  may_edit: boolean;
  onChange: (zone: string | null) => void;
}

/** Where the customer's clock stands, and what it shows. */
export function ZoneField({ zone, may_edit, onChange }: ZoneFieldProps) {
  const t = useT();
  const all = useMemo(zones, []);
  return (
    <div className={css.zone}>
      <Select
        aria-label={t("customer-zone")}
        value={zone ?? ""}
        disabled={!may_edit}
        onChange={event => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t("customer-language-unknown")}</option>
        {all.map(it => (
          <option key={it} value={it}>
            {it.replace(/_/g, " ")}
          </option>
        ))}
        {zone && !all.includes(zone) && <option value={zone}>{zone}</option>}
      </Select>
      {zone && <LocalTime zone={zone} />}
    </div>
  );
}
