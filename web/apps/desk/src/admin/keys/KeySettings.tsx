import { useT } from "@candor/i18n";
import { Button, ConfirmDialog, Empty, IconPlus } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { ApiKey } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import rows from "../frame/Rows.module.css";
import { IconKey } from "../icons.ts";
import { KeyDialog } from "./KeyDialog.tsx";
import { KeyRow } from "./KeyRow.tsx";

export function KeySettings() {
  const t = useT();
  const desk = useDesk();
  const keys = useLoad("api-keys", signal => readAll<ApiKey>(desk.client, "/api-keys", signal));
  const act = useAct();
  const [is_making, setMaking] = useState(false);
  const [deleted, setDeleted] = useState<ApiKey | null>(null);
  const add = (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setMaking(true)}>
      {t("api-keys-add")}
    </Button>
  );

  return (
    <AdminPage title={t("api-keys-title")} text={t("api-keys-text")} action={(keys.data?.length ?? 0) > 0 ? add : null}>
      <Reading from={keys}>
        {all =>
          all.length === 0 ? (
            <Empty icon={<IconKey />} title={t("api-keys-empty")} text={t("api-keys-empty-text")} action={add} />
          ) : (
            <ul className={rows.list}>
              {all.map(key => (
                <KeyRow key={key.id} api_key={key} onDelete={() => setDeleted(key)} />
              ))}
            </ul>
          )
        }
      </Reading>
      {is_making && <KeyDialog onMade={keys.reload} onClose={() => setMaking(false)} />}
      {deleted && (
        <ConfirmDialog
          title={t("delete-title", { name: deleted.name })}
          text={t("api-keys-delete-text")}
          typed={{ text: deleted.name, label: t("type-to-delete", { name: deleted.name }) }}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          is_busy={act.is_busy}
          onClose={() => setDeleted(null)}
          onConfirm={() =>
            void act
              .run(() => desk.client.delete(`/api-keys/${deleted.id}`), t("deleted-of", { name: deleted.name }))
              .then(() => {
                setDeleted(null);
                keys.reload();
              })
          }
        />
      )}
    </AdminPage>
  );
}
