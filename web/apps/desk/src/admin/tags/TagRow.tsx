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
  is_edited: boolean;
  onEdit: () => void;
  onDone: () => void;
  onDelete: () => void;
}

export function TagRow({ tag, is_edited, onEdit, onDone, onDelete }: TagRowProps) {
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
      <div className={rows.acts}>
        <Button size="small" aria-label={t("people-edit", { name: tag.name })} onClick={onEdit}>
          {t("edit")}
        </Button>
        <IconButton size="small" label={t("delete-of", { name: tag.name })} icon={<IconTrash />} onClick={onDelete} />
      </div>
    </li>
  );
}
