import type { Reason } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { type TicketEntry, useCatalog } from "@candor/realtime";
import { IconInfo, Picker, type PickerOption } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../app/desk.ts";
import { edit } from "../inbox/acts.ts";
import { PropertyButton } from "./PropertyButton.tsx";

export function ReasonPicker({ ticket, may_edit }: { ticket: TicketEntry; may_edit: boolean }) {
  const t = useT();
  const desk = useDesk();
  const { reasons } = useCatalog();
  const [is_open, setOpen] = useState(false);
  const reason = reasons.find(it => it.id === ticket.reason_id);
  return (
    <Picker
      label={t("ticket-reason")}
      searchLabel={t("ticket-search-reasons")}
      emptyText={t("nothing-found")}
      is_open={is_open}
      onOpenChange={setOpen}
      chosen={[ticket.reason_id ?? ""]}
      options={[
        { id: "", label: t("ticket-no-reason") },
        ...tree(
          reasons.filter(it => !it.is_archived),
          null,
          0,
        ),
      ]}
      onPick={id => edit(desk, ticket, { reason_id: id || null })}
      trigger={
        <PropertyButton label={t("ticket-reason")} is_fixed={!may_edit} icon={<IconInfo />}>
          {reason?.name ?? t("ticket-no-reason")}
        </PropertyButton>
      }
    />
  );
}

/** Parents before their children, each level by name. */
export function tree(reasons: Reason[], parent_id: string | null, depth: number): PickerOption[] {
  return reasons
    .filter(it => it.parent_id === parent_id)
    .sort((a, b) => compareNames(a.name, b.name))
    .flatMap(it => [{ id: it.id, label: it.name, depth }, ...tree(reasons, it.id, depth + 1)]);
}
