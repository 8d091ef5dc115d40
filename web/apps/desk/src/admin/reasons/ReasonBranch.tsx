import type { Reason } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge, Button, cx, IconButton, IconMore, IconPlus, Menu } from "@candor/ui";
import { useState } from "react";
import { NameForm } from "../form/NameForm.tsx";
import rows from "../frame/Rows.module.css";
import css from "./ReasonBranch.module.css";
import { MAX_DEPTH, type ReasonNode } from "./tree.ts";

export interface ReasonBranchProps {
  node: ReasonNode;
  depth: number;
  onCreate: (name: string, parent_id: string) => Promise<void>;
  onRename: (reason: Reason, name: string) => Promise<unknown>;
  onArchive: (reason: Reason) => void;
  onDelete: (reason: Reason) => void;
}

/** A reason with its acts, and the reasons below it. */
export function ReasonBranch(props: ReasonBranchProps) {
  const t = useT();
  const { node, depth } = props;
  const { reason, children } = node;
  const [mode, setMode] = useState<"show" | "rename" | "add">("show");
  const can_add = depth < MAX_DEPTH && !reason.is_archived;

  return (
    <li className={css.branch}>
      <div className={cx(rows.row, css.row, reason.is_archived && rows.off)}>
        {mode === "rename" ? (
          <NameForm
            label={t("reasons-name")}
            initial={reason.name}
            saveLabel={t("save")}
            onCancel={() => setMode("show")}
            save={async name => {
              setMode("show");
              await props.onRename(reason, name);
            }}
          />
        ) : (
          <>
            <p className={cx(rows.words, rows.name)}>
              <bdi>{reason.name}</bdi> {reason.is_archived && <Badge>{t("reasons-is-archived")}</Badge>}
            </p>
            <div className={rows.acts}>
              {can_add && (
                <Button
                  size="small"
                  variant="quiet"
                  icon={<IconPlus />}
                  aria-label={t("reasons-add-below", { name: reason.name })}
                  onClick={() => setMode("add")}
                >
                  <span className={css.word}>{t("reasons-below")}</span>
                </Button>
              )}
              <Menu
                align="end"
                trigger={<IconButton size="small" label={t("more-of", { name: reason.name })} icon={<IconMore />} />}
                groups={[
                  {
                    id: "change",
                    items: [
                      { id: "rename", label: t("rename"), onSelect: () => setMode("rename") },
                      {
                        id: "archive",
                        label: reason.is_archived ? t("reasons-restore") : t("reasons-archive"),
                        onSelect: () => props.onArchive(reason),
                      },
                    ],
                  },
                  {
                    id: "delete",
                    items: [
                      {
                        id: "delete",
                        label: t("delete"),
                        is_danger: true,
                        // What stands below would lose its place.
                        is_disabled: children.length > 0,
                        onSelect: () => props.onDelete(reason),
                      },
                    ],
                  },
                ]}
              />
            </div>
          </>
        )}
      </div>
      {mode === "add" && (
        <div className={cx(rows.row, css.row, css.below)}>
          <NameForm
            label={t("reasons-add-below", { name: reason.name })}
            saveLabel={t("reasons-create")}
            onCancel={() => setMode("show")}
            save={async name => {
              await props.onCreate(name, reason.id);
              setMode("show");
            }}
          />
        </div>
      )}
      {children.length > 0 && (
        <ul className={css.below}>
          {children.map(child => (
            <ReasonBranch key={child.reason.id} {...props} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
