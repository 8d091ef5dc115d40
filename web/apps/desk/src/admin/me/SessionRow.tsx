import type { Session } from "@candor/api";
import { formatAgo, formatFull, useT } from "@candor/i18n";
import { Badge, Button } from "@candor/ui";
import { useNow } from "../../app/useNow.ts";
import rows from "../frame/Rows.module.css";
import { deviceOf } from "./device.ts";

export function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const t = useT();
  const now = useNow();
  const { browser, system } = deviceOf(session.user_agent);
  const name =
    browser && system ? t("sessions-device", { browser, system }) : (browser ?? system ?? t("sessions-unknown"));
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name} title={session.user_agent}>
          {name} {session.is_current && <Badge tone="success">{t("sessions-current")}</Badge>}
        </p>
        <p className={rows.detail}>
          <span title={formatFull(session.last_seen_at)}>
            {session.is_current
              ? t("sessions-now")
              : t("sessions-seen", { time: formatAgo(session.last_seen_at, now) })}
          </span>
          {" · "}
          {t("sessions-since", { time: formatAgo(session.created_at, now) })}
          {session.ip && ` · ${session.ip}`}
        </p>
      </div>
      {!session.is_current && (
        <Button size="small" aria-label={t("sessions-end-of", { name })} onClick={onEnd}>
          {t("sessions-end")}
        </Button>
      )}
    </li>
  );
}
