import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Skeleton, toast } from "@candor/ui";
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { Redirect, Route, Switch } from "wouter";
import { InboxPage } from "../inbox/InboxPage.tsx";
import { TicketPage } from "../inbox/TicketPage.tsx";
import { useNotices } from "../notices/useNotices.ts";
import { Banners } from "./Banners.tsx";
import { BottomTabs } from "./BottomTabs.tsx";
import { Boundary } from "./Boundary.tsx";
import { useDesk } from "./desk.ts";
import { type Frame, FrameContext, type PaletteScope } from "./frame.ts";
import { LISTS, listPath } from "./paths.ts";
import { Rail } from "./Rail.tsx";
import css from "./Shell.module.css";
import { Sidebar } from "./Sidebar.tsx";
import { settingsOf } from "./settings.ts";
import { Shortcuts } from "./shortcuts.ts";
import { useArea, useGo } from "./useArea.ts";
import { NARROW, NO_PANEL, NO_SIDEBAR, useMedia } from "./useMedia.ts";
import { useOpenPane } from "./usePanes.ts";
import { useShellShortcuts } from "./useShellShortcuts.ts";
import { ShortcutsContext } from "./useShortcuts.ts";

const AdminApp = lazy(() => import("../admin/AdminApp.tsx").then(it => ({ default: it.AdminApp })));
const SearchPage = lazy(() => import("../search/SearchPage.tsx").then(it => ({ default: it.SearchPage })));
const ContactsApp = lazy(() => import("../contacts/ContactsApp.tsx").then(it => ({ default: it.ContactsApp })));
const NewTicketDialog = lazy(() =>
  import("../composer/NewTicketDialog.tsx").then(it => ({ default: it.NewTicketDialog })),
);
const Palette = lazy(() => import("../palette/Palette.tsx").then(it => ({ default: it.Palette })));
const ShortcutSheet = lazy(() => import("./ShortcutSheet.tsx").then(it => ({ default: it.ShortcutSheet })));

export function Shell({ onSignOut }: { onSignOut: () => void }) {
  const desk = useDesk();
  const { single_keys, keys } = settingsOf(useMe());
  const registry = useMemo(() => new Shortcuts(), []);

  useEffect(() => {
    desk.start();
    // The counts come live from here on; a failure shows in the lists themselves.
    if (!desk.store.counts) desk.loadCounts().catch(() => {});
    return () => desk.stop();
  }, [desk]);

  useLayoutEffect(() => {
    registry.single_keys = single_keys;
    registry.own = keys;
    addEventListener("keydown", registry.handle);
    return () => removeEventListener("keydown", registry.handle);
  }, [registry, single_keys, keys]);

  return (
    <ShortcutsContext value={registry}>
      <Frames onSignOut={onSignOut} />
    </ShortcutsContext>
  );
}

function Frames({ onSignOut }: { onSignOut: () => void }) {
  const t = useT();
  const area = useArea();
  const go = useGo();
  const [is_sidebar_open, toggleSidebar] = useOpenPane("sidebar");
  const [is_panel_wanted, togglePanelPane] = useOpenPane("panel");
  const [is_panel_over, setPanelOver] = useState(false);
  const [is_new_open, setNewOpen] = useState(false);
  const [is_sheet_open, setSheetOpen] = useState(false);
  const [n_failed, setFailed] = useState(0);
  const [palette, setPalette] = useState<{ scope: PaletteScope | null } | null>(null);
  const is_narrow = useMedia(NARROW);
  const has_no_panel = useMedia(NO_PANEL);
  const has_no_sidebar = useMedia(NO_SIDEBAR);
  const frame = useMemo<Frame>(
    () => ({
      is_sidebar_open: is_sidebar_open && !has_no_sidebar,
      is_panel_open: has_no_panel ? is_panel_over : is_panel_wanted,
      toggleSidebar,
      togglePanel: has_no_panel ? () => setPanelOver(it => !it) : togglePanelPane,
      openNew: () => setNewOpen(true),
      openSheet: () => setSheetOpen(true),
      openPalette: scope => setPalette({ scope: scope ?? null }),
    }),
    [is_sidebar_open, has_no_sidebar, has_no_panel, is_panel_over, is_panel_wanted, toggleSidebar, togglePanelPane],
  );
  useShellShortcuts(frame);
  useNotices();
  useEffect(() => {
    // A notification that was clicked names its page; only our own worker speaks here.
    const { serviceWorker } = navigator;
    const onMessage = (event: MessageEvent) => typeof event.data?.go === "string" && go(event.data.go);
    serviceWorker?.addEventListener("message", onMessage);
    return () => serviceWorker?.removeEventListener("message", onMessage);
  }, [go]);
  const is_settings = area === "settings";
  const closeAll = () => {
    setNewOpen(false);
    setPalette(null);
    setSheetOpen(false);
    setFailed(it => it + 1);
    toast(t("error-title"), { tone: "danger", action: { label: t("retry"), run: () => location.reload() } });
  };

  return (
    <FrameContext value={frame}>
      <div className={css.shell}>
        <Banners>
          {area === "inbox" && !is_narrow && (
            <a href="#list" className={css.skip}>
              {t("skip-to-list")}
            </a>
          )}
          {!is_settings && (
            <a href="#ticket" className={css.skip}>
              {area === "inbox" || area === "tickets" ? t("skip-to-ticket") : t("skip-to-page")}
            </a>
          )}
        </Banners>
        <div className={css.columns}>
          <Rail onSignOut={onSignOut} />
          {frame.is_sidebar_open && !is_settings && <Sidebar />}
          <div className={css.page}>
            <Boundary key={area} is_page>
              <Suspense fallback={<Skeleton lines={6} label={t("loading")} />}>
                <Switch>
                  <Route path="/inbox/:list/:ticket?">
                    {params => <InboxPage list={params.list} ticket_id={params.ticket} />}
                  </Route>
                  <Route path="/tickets/:id">{params => <TicketPage id={params.id} />}</Route>
                  <Route path="/search">
                    <SearchPage />
                  </Route>
                  <Route path="/contacts/*?">
                    <ContactsApp />
                  </Route>
                  <Route path="/organizations/*?">
                    <ContactsApp />
                  </Route>
                  <Route path="/settings/*?">
                    <AdminApp />
                  </Route>
                  <Route>
                    <Redirect to={listPath(LISTS[0] ?? "mine")} replace />
                  </Route>
                </Switch>
              </Suspense>
            </Boundary>
          </div>
        </div>
        <BottomTabs onSignOut={onSignOut} />
      </div>
      <Boundary key={n_failed} onFail={closeAll}>
        <Suspense>
          {is_new_open && <NewTicketDialog onClose={() => setNewOpen(false)} />}
          {palette && <Palette scope={palette.scope} onClose={() => setPalette(null)} />}
          {is_sheet_open && <ShortcutSheet onClose={() => setSheetOpen(false)} />}
        </Suspense>
      </Boundary>
    </FrameContext>
  );
}
