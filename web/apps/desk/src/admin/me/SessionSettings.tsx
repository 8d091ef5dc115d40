import type { Session } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, ConfirmDialog } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import { useAct } from "../data/useAct.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import rows from "../frame/Rows.module.css";
import { SessionRow } from "./SessionRow.tsx";

export function SessionSettings() {
  const t = useT();
  const desk = useDesk();
  const sessions = useLoad("sessions", signal => readAll<Session>(desk.client, "/sessions", signal));
  const act = useAct();
  const [is_asking, setAsking] = useState(false);
  const others = sessions.data?.filter(it => !it.is_current) ?? [];

  async function end(gone: Session[], done: string) {
    await act.run(async () => {
      await Promise.all(gone.map(it => desk.client.delete(`/sessions/${it.id}`)));
    }, done);
    setAsking(false);
    sessions.reload();
  }

  return (
    <AdminPage
      title={t("sessions-title")}
      text={t("sessions-text")}
      action={
        others.length > 0 ? (
          <Button variant="danger" onClick={() => setAsking(true)}>
            {t("sessions-end-others")}
          </Button>
        ) : null
      }
    >
      <Reading from={sessions}>
        {all => (
          <ul className={rows.list}>
            {[...all]
              .sort((a, b) => Number(b.is_current) - Number(a.is_current) || (a.last_seen_at < b.last_seen_at ? 1 : -1))
              .map(session => (
                <SessionRow
                  key={session.id}
                  session={session}
                  onEnd={() => void end([session], t("sessions-ended", { count: 1 }))}
                />
              ))}
          </ul>
        )}
      </Reading>
      {is_asking && (
        <ConfirmDialog
          title={t("sessions-end-others")}
          text={t("sessions-end-others-text", { count: others.length })}
          confirmLabel={t("sessions-end-others")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          is_busy={act.is_busy}
          onClose={() => setAsking(false)}
          onConfirm={() => void end(others, t("sessions-ended", { count: others.length }))}
        />
      )}
    </AdminPage>
  );
}
