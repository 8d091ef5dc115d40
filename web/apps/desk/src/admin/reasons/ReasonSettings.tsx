import type { Reason } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Checkbox, ConfirmDialog, Empty, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useCatalogAct } from "../data/useCatalogAct.ts";
import { NameForm } from "../form/NameForm.tsx";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import { IconTree } from "../icons.ts";
import { ReasonBranch } from "./ReasonBranch.tsx";
import { reasonTree } from "./tree.ts";

export function ReasonSettings() {
  const t = useT();
  const desk = useDesk();
  const { reasons } = useCatalog();
  const act = useCatalogAct();
  const [is_archived_shown, setArchivedShown] = useState(false);
  const [deleted, setDeleted] = useState<Reason | null>(null);
  const tree = reasonTree(reasons, is_archived_shown);
  const n_archived = reasons.filter(it => it.is_archived).length;

  const create = async (name: string, parent_id: string | null) => {
    await desk.client.post("/reasons", { name, parent_id });
    await desk.loadCatalog();
  };
  const change = (reason: Reason, what: Partial<Pick<Reason, "name" | "is_archived">>) =>
    act({ reasons: reasons.map(it => (it.id === reason.id ? { ...it, ...what } : it)) }, () =>
      desk.client.patch(`/reasons/${reason.id}`, what),
    );

  async function archive(reason: Reason) {
    const is_archived = !reason.is_archived;
    if (!(await change(reason, { is_archived })) || !is_archived) return;
    toast(t("reasons-archived", { name: reason.name }), {
      action: { label: t("undo"), run: () => void change(reason, { is_archived: false }) },
    });
  }

  return (
    <AdminPage title={t("reasons-title")} text={t("reasons-text")}>
      <Section title={t("reasons-add")}>
        <NameForm label={t("reasons-name")} saveLabel={t("reasons-create")} save={name => create(name, null)} />
      </Section>
      {n_archived > 0 && (
        <Checkbox
          is_switch
          label={t("reasons-show-archived", { count: n_archived })}
          checked={is_archived_shown}
          onChange={event => setArchivedShown(event.currentTarget.checked)}
        />
      )}
      {tree.length === 0 ? (
        <Empty icon={<IconTree />} title={t("reasons-empty")} text={t("reasons-empty-text")} />
      ) : (
        <ul className={rows.list}>
          {tree.map(node => (
            <ReasonBranch
              key={node.reason.id}
              node={node}
              depth={1}
              onCreate={create}
              onRename={(reason, name) => change(reason, { name })}
              onArchive={reason => void archive(reason)}
              onDelete={setDeleted}
            />
          ))}
        </ul>
      )}
      {deleted && (
        <ConfirmDialog
          title={t("delete-title", { name: deleted.name })}
          text={t("reasons-delete-text")}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onClose={() => setDeleted(null)}
          onConfirm={() => {
            setDeleted(null);
            void act({ reasons: reasons.filter(it => it.id !== deleted.id) }, () =>
              desk.client.delete(`/reasons/${deleted.id}`),
            ).then(is_done => is_done && toast(t("deleted-of", { name: deleted.name })));
          }}
        />
      )}
    </AdminPage>
  );
}
