import { useT } from "@candor/i18n";
import { ConfirmDialog, Skeleton } from "@candor/ui";
import { Suspense, useEffect, useState } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useDesk } from "../../app/desk.ts";
import css from "./AdminFrame.module.css";
import { AdminIndex } from "./AdminIndex.tsx";
import { AdminNav } from "./AdminNav.tsx";
import { Forbidden } from "./Forbidden.tsx";
import { PAGES } from "./pages.ts";
import { unsaved } from "./unsaved.ts";

export function AdminFrame() {
  const t = useT();
  const desk = useDesk();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => unsaved.watch(go => setLeave(() => go)), []);

  return (
    <div className={css.frame}>
      <AdminNav />
      <main className={css.main} id="settings" tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={6} label={t("loading")} />}>
          <Switch>
            <Route path="/settings" component={AdminIndex} />
            {PAGES.map(page => (
              <Route key={page.id} path={`/settings/${page.id}/*?`}>
                {page.permission === null || desk.can(page.permission) ? <page.Page /> : <Forbidden page={page} />}
              </Route>
            ))}
            <Route>
              <Redirect to="/settings" replace />
            </Route>
          </Switch>
        </Suspense>
      </main>
      {leave && (
        <ConfirmDialog
          title={t("leave-title")}
          text={t("leave-text")}
          confirmLabel={t("leave-confirm")}
          cancelLabel={t("leave-stay")}
          closeLabel={t("close")}
          onClose={() => setLeave(null)}
          onConfirm={() => {
            setLeave(null);
            leave();
          }}
        />
      )}
    </div>
  );
}
