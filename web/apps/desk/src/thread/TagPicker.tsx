import { compareNames, useT } from "@candor/i18n";
import { type TicketEntry, useCatalog } from "@candor/realtime";
import { IconTag, Picker } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { edit } from "../inbox/acts.ts";
import { TagChip } from "../inbox/TagChip.tsx";
import { PropertyButton } from "./PropertyButton.tsx";
import css from "./TicketProperties.module.css";

export interface TagPickerProps {
  ticket: TicketEntry;
  may_edit: boolean;
  is_open: boolean;
  onOpenChange: (is_open: boolean) => void;
}

export function TagPicker({ ticket, may_edit, is_open, onOpenChange }: TagPickerProps) {
  const t = useT();
  const desk = useDesk();
  const { tags } = useCatalog();
  const chosen = ticket.tags.flatMap(id => tags.find(tag => tag.id === id) ?? []);
  return (
    <>
      {chosen.map(tag => (
        <span key={tag.id} className={css.tag}>
          <TagChip tag={tag} />
        </span>
      ))}
      {may_edit && (
        <Picker
          label={t("ticket-tags")}
          searchLabel={t("ticket-search-tags")}
          emptyText={t("nothing-found")}
          is_multiple
          is_open={is_open}
          onOpenChange={onOpenChange}
          chosen={ticket.tags}
          options={[...tags].sort((a, b) => compareNames(a.name, b.name)).map(tag => ({ id: tag.id, label: tag.name }))}
          onPick={id => {
            const now = desk.store.tickets.get(ticket.id) ?? ticket;
            edit(desk, now, { tags: now.tags.includes(id) ? now.tags.filter(it => it !== id) : [...now.tags, id] });
          }}
          trigger={
            <PropertyButton label={t("ticket-tags")} icon={<IconTag />}>
              {t("ticket-add-tag")}
            </PropertyButton>
          }
        />
      )}
    </>
  );
}
