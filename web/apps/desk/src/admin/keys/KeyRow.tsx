import { formatAgo, formatDate, useT } from "@candor/i18n";
import { Badge, IconButton, IconTrash } from "@candor/ui";
import { useNow } from "../../app/useNow.ts";
import type { ApiKey } from "../data/types.ts";
import rows from "../frame/Rows.module.css";
import { highestScope } from "./scopes.ts";

export function KeyRow({ api_key, onDelete }: { api_key: ApiKey; onDelete: () => void }) {
  const t = useT();
  const now = useNow();
  const is_over = api_key.expires_at !== null && Date.parse(api_key.expires_at) < now;
  const used = api_key.last_used_at
    ? t("api-keys-used", { time: formatAgo(api_key.last_used_at, now) })
    : t("api-keys-unused");
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name}>
          <bdi>{api_key.name}</bdi> <Badge>{t(`scope-${highestScope(api_key.scopes)}`)}</Badge>{" "}
          {is_over && <Badge tone="warning">{t("people-expired")}</Badge>}
        </p>
        <p className={rows.detail}>
          {api_key.hint && (
            <>
              <code>{api_key.hint}…</code> ·{" "}
            </>
          )}
          {t("api-keys-made", { date: formatDate(api_key.created_at) })} · {used}
          {api_key.expires_at && !is_over && ` · ${t("api-keys-expires", { date: formatDate(api_key.expires_at) })}`}
        </p>
      </div>
      <IconButton size="small" label={t("delete-of", { name: api_key.name })} icon={<IconTrash />} onClick={onDelete} />
    </li>
  );
}
