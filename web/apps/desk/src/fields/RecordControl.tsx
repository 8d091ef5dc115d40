import type { Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Picker } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { useLoad } from "../app/useLoad.ts";
import type { FieldControlProps } from "./FieldControl.tsx";
import css from "./Fields.module.css";
import { fieldName } from "./fields.ts";

interface Named {
  id: string;
  name: string;
}

/** A customer or an organization, chosen from those there are. */
export function RecordControl({ ids, field, value, is_disabled, onChange }: FieldControlProps) {
  const t = useT();
  const desk = useDesk();
  const [is_open, setOpen] = useState(false);
  const path = field.kind === "contact" ? "/contacts" : "/organizations";
  const id = typeof value === "string" ? value : "";
  const named = useLoad(id ? `${path}/${id}` : null, signal => desk.client.get<Named>(`${path}/${id}`, { signal }));
  const all = useLoad(is_open ? path : null, signal =>
    desk.client.get<Page<Named>>(path, { query: { limit: 100 }, signal }),
  );
  const shown = id ? (named.data?.name ?? (named.error ? t("fields-record-gone") : "…")) : t("none");
  if (is_disabled) return <span id={ids.id}>{shown}</span>;
  return (
    <Picker
      label={fieldName(field)}
      searchLabel={field.kind === "contact" ? t("fields-search-contacts") : t("customer-search-organizations")}
      emptyText={all.is_loading ? t("loading") : t("nothing-found")}
      is_open={is_open}
      onOpenChange={setOpen}
      chosen={[id]}
      options={[{ id: "", label: t("none") }, ...(all.data?.data ?? []).map(it => ({ id: it.id, label: it.name }))]}
      onPick={next => onChange(next || null)}
      trigger={
        <button type="button" {...ids} className={css.pick} dir="auto">
          {shown}
        </button>
      }
    />
  );
}
