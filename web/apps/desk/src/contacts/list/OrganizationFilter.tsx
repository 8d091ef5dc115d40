import type { Organization, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, IconDown, Picker } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";

/** Only the customers of one organization. */
export function OrganizationFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useT();
  const desk = useDesk();
  const [is_open, setOpen] = useState(false);
  const organizations = useLoad(is_open ? "organizations by name" : null, signal =>
    desk.client.get<Page<Organization>>("/organizations", { query: { sort: "name", limit: 100 }, signal }),
  );
  const chosen = useLoad(value ? `organization ${value}` : null, signal =>
    desk.client.get<Organization>(`/organizations/${value}`, { signal }),
  );
  const all = organizations.data?.data ?? [];
  return (
    <Picker
      label={t("customer-organization")}
      searchLabel={t("customer-search-organizations")}
      emptyText={organizations.is_loading ? t("loading") : t("nothing-found")}
      is_open={is_open}
      onOpenChange={setOpen}
      chosen={[value]}
      options={[
        { id: "", label: t("contacts-any-organization") },
        ...all.map(it => ({ id: it.id, label: it.name, detail: it.domains[0] })),
      ]}
      onPick={onChange}
      trigger={
        <Button icon={<IconDown />}>
          <span className="truncate" dir="auto">
            {value ? (chosen.data?.name ?? t("customer-organization")) : t("contacts-any-organization")}
          </span>
        </Button>
      }
    />
  );
}
