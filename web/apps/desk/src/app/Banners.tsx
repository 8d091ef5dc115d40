import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Banner, Button, IconInfo, IconWarning } from "@candor/ui";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { hasUpdate, subscribeUpdate, takeUpdate } from "../offline/worker.ts";
import { useDesk } from "./desk.ts";

/** A break this short heals before anybody needs to know. */
const PATIENCE_MS = 2500;
const BACK_MS = 2500;

export function Banners({ children }: { children: ReactNode }) {
  const t = useT();
  const me = useMe();
  const line = useLine();
  const has_update = useSyncExternalStore(subscribeUpdate, hasUpdate);
  const { outbox } = useDesk();
  const n_waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting);
  return (
    <header>
      {children}
      {me.unsafe_http && (
        <Banner tone="danger" icon={<IconWarning />}>
          {t("live-unsafe")}
        </Banner>
      )}
      {me.is_demo && (
        <Banner tone="info" icon={<IconInfo />} action={<a href="/demo/outbox">{t("live-outbox")}</a>}>
          {t("live-demo")}
        </Banner>
      )}
      {has_update && (
        <Banner
          icon={<IconInfo />}
          is_live
          action={
            <Button size="small" onClick={takeUpdate}>
              {t("update-now")}
            </Button>
          }
        >
          {t("update-ready")}
        </Banner>
      )}
      {line === "offline" && (
        <Banner tone="warning" icon={<IconWarning />} is_live>
          {n_waiting > 0 ? t("live-offline-waiting", { count: n_waiting }) : t("live-offline")}
        </Banner>
      )}
      {line === "back" && (
        <Banner tone="info" icon={<IconInfo />} is_live>
          {t("live-back")}
        </Banner>
      )}
    </header>
  );
}

function useLine(): "quiet" | "offline" | "back" {
  const desk = useDesk();
  const state = useSyncExternalStore(desk.subscribeLive, desk.currentLive);
  const [line, setLine] = useState<"quiet" | "offline" | "back">("quiet");
  useEffect(() => {
    if (state === "live") {
      setLine(before => (before === "offline" ? "back" : "quiet"));
      const timer = setTimeout(() => setLine("quiet"), BACK_MS);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(() => setLine("offline"), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return line;
}
