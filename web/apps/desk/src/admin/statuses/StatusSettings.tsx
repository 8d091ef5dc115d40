import type { Category, Status } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, ConfirmDialog, IconPlus, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { statusName } from "../../inbox/names.ts";
import { useCatalogAct } from "../data/useCatalogAct.ts";
import { NameForm } from "../form/NameForm.tsx";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import { CATEGORIES, inCategory, moved } from "./order.ts";
import { StatusRow } from "./StatusRow.tsx";

export function StatusSettings() {
  const t = useT();
  const desk = useDesk();
  const { statuses } = useCatalog();
  const act = useCatalogAct();
  const [adding, setAdding] = useState<Category | null>(null);
  const [deleted, setDeleted] = useState<Status | null>(null);

  function move(status: Status, step: -1 | 1) {
    const changed = moved(statuses, status.id, step);
    const after = statuses.map(it => changed.find(other => other.id === it.id) ?? it);
    void act({ statuses: after }, async () => {
      for (const it of changed) await desk.client.patch(`/statuses/${it.id}`, { position: it.position });
    });
  }

  return (
    <AdminPage title={t("statuses-title")} text={t("statuses-text")}>
      {CATEGORIES.map(category => {
        const list = inCategory(statuses, category);
        return (
          <Section
            key={category}
            title={t(`status-${category}`)}
            text={t(`statuses-${category}-text`)}
            action={
              <Button size="small" variant="quiet" icon={<IconPlus />} onClick={() => setAdding(category)}>
                {t("statuses-add")}
              </Button>
            }
          >
            {list.length > 0 && (
              <ul className={rows.list}>
                {list.map((status, at) => (
                  <StatusRow
                    key={status.id}
                    status={status}
                    is_first={at === 0}
                    is_last={at === list.length - 1}
                    onMove={step => move(status, step)}
                    onRename={name =>
                      act(
                        {
                          statuses: statuses.map(it => (it.id === status.id ? { ...it, name, is_builtin: false } : it)),
                        },
                        () => desk.client.patch(`/statuses/${status.id}`, { name }),
                      )
                    }
                    onDelete={() => setDeleted(status)}
                  />
                ))}
              </ul>
            )}
            {adding === category && (
              <NameForm
                label={t("statuses-name")}
                saveLabel={t("statuses-create")}
                onCancel={() => setAdding(null)}
                save={async name => {
                  const last = list.at(-1)?.position ?? 0;
                  await desk.client.post("/statuses", { name, category, position: last + 1 });
                  await desk.loadCatalog();
                  setAdding(null);
                }}
              />
            )}
          </Section>
        );
      })}
      {deleted && (
        <ConfirmDialog
          title={t("delete-title", { name: statusName(deleted, t) })}
          text={t("statuses-delete-text")}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onClose={() => setDeleted(null)}
          onConfirm={() => {
            setDeleted(null);
            void act(null, () => desk.client.delete(`/statuses/${deleted.id}`)).then(
              is_done => is_done && toast(t("deleted-of", { name: statusName(deleted, t) })),
            );
          }}
        />
      )}
    </AdminPage>
  );
}
