import type { Tag } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, IconButton, IconTrash } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { TagChip } from "../../inbox/TagChip.tsx";
import { useCatalogAct } from "../data/useCatalogAct.ts";
import rows from "../frame/Rows.module.css";
import { tagColor } from "./colors.ts";
import { TagForm } from "./TagForm.tsx";

export interface TagRowProps {
  tag: Tag;
  /** Null until it is known. */
  n_tickets: number | null;
  is_edited: boolean;
  onEdit: () => void;
  onDone: () => void;
  /** Null when there is no other tag. */
  onMerge: (() => void) | null;
  onDelete: () => void;
}

export function TagRow({ tag, n_tickets, is_edited, onEdit, onDone, onMerge, onDelete }: TagRowProps) {
  const t = useT();
  const desk = useDesk();
  const { tags } = useCatalog();
  const act = useCatalogAct();

  if (is_edited) {
    return (
      <li className={rows.row}>
        <TagForm
          tag={tag}
          saveLabel={t("save")}
          onCancel={onDone}
          save={async change => {
            onDone();
            await act({ tags: tags.map(it => (it.id === tag.id ? { ...it, ...change } : it)) }, () =>
              desk.client.patch(`/tags/${tag.id}`, change),
            );
          }}
        />
      </li>
    );
  }
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <TagChip tag={{ ...tag, color: tagColor(tag.color) }} />
      </div>
      {n_tickets !== null && (
        <span className={rows.detail}>
          {n_tickets === 0 ? t("tags-unused") : t("tags-n-tickets", { count: n_tickets })}
        </span>
      )}
      <div className={rows.acts}>
        {onMerge && (
          <Button size="small" aria-label={t("tags-merge-of", { name: tag.name })} onClick={onMerge}>
            {t("tags-merge")}
          </Button>
        )}
        <Button size="small" aria-label={t("people-edit", { name: tag.name })} onClick={onEdit}>
          {t("edit")}
        </Button>
        <IconButton size="small" label={t("delete-of", { name: tag.name })} icon={<IconTrash />} onClick={onDelete} />
      </div>
    </li>
  );
}
