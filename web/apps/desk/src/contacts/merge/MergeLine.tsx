import type { Event, MergeView } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { undoMerge } from "./act.ts";
import css from "./Merge.module.css";

export interface MergeLineProps {
  event: Event;
  merge: MergeView;
  onChanged: () => void;
}

/** A merge on the timeline; it can be taken back as long as it stands. */
export function MergeLine({ event, merge, onChanged }: MergeLineProps) {
  const t = useT();
  const desk = useDesk();
  const [is_busy, setBusy] = useState(false);
  const name = event.actor.name || t("system-name");
  const other = merge.name || t("contacts-nameless");
  const is_undo = event.kind === "contact.unmerged";
  return (
    <p className={css.line}>
      <span>{is_undo ? t("contacts-unmerged", { name, other }) : t("contacts-merged", { name, other })}</span>
      {!is_undo && !merge.is_undone && desk.can("contacts.edit") && (
        <Button
          size="small"
          is_busy={is_busy}
          onClick={() => {
            setBusy(true);
            void undoMerge(desk, merge.id).then(() => {
              setBusy(false);
              onChanged();
            });
          }}
        >
          {t("contacts-unmerge")}
        </Button>
      )}
    </p>
  );
}
