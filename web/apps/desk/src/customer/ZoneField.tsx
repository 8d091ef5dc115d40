import { useT } from "@candor/i18n";
import { Select } from "@candor/ui";
import { useState } from "react";
import { zones } from "../signin/zones.ts";
import css from "./CustomerPanel.module.css";
import { LocalTime } from "./LocalTime.tsx";

export interface ZoneFieldProps {
  zone: string | null;
  may_edit: boolean;
  onChange: (zone: string | null) => void;
}

/**
 * Where the customer's clock stands, and what it shows. The world has more than four hundred zones: they are there once
 * somebody turns to the field, since they would be half of the panel's work at each switch of a ticket.
 */
export function ZoneField({ zone, may_edit, onChange }: ZoneFieldProps) {
  const t = useT();
  const [is_open, setOpen] = useState(false);
  const all = is_open ? zones() : [];
  const open = () => setOpen(true);
  return (
    <div className={css.zone}>
      <Select
        aria-label={t("customer-zone")}
        value={zone ?? ""}
        disabled={!may_edit}
        onFocus={open}
        onPointerEnter={open}
        onPointerDown={open}
        onChange={event => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t("customer-language-unknown")}</option>
        {all.map(it => (
          <option key={it} value={it}>
            {it.replace(/_/g, " ")}
          </option>
        ))}
        {zone && !all.includes(zone) && <option value={zone}>{zone.replace(/_/g, " ")}</option>}
      </Select>
      {zone && <LocalTime zone={zone} />}
    </div>
  );
}
