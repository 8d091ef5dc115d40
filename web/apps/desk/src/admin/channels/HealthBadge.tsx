import { formatAgo, useT } from "@candor/i18n";
import { Badge, IconCheck, IconWarning } from "@candor/ui";
import { useNow } from "../../app/useNow.ts";
import type { Channel } from "../data/types.ts";
import { codeText } from "./codeText.ts";

/** How a channel fares, in a word; the rest in its title. */
export function HealthBadge({ channel }: { channel: Pick<Channel, "kind" | "state"> }) {
  const t = useT();
  const now = useNow();
  const { state, kind } = channel;
  if (!state.ok) {
    return (
      <Badge tone="danger" icon={<IconWarning />} title={codeText(state.code, t) ?? state.detail}>
        {t("channels-problem")}
      </Badge>
    );
  }
  if (state.code === "unknown" && kind === "email") return <Badge>{t("channels-unknown")}</Badge>;
  return (
    <Badge
      tone="success"
      icon={<IconCheck />}
      {...(state.last_ok_at ? { title: t("channels-ok-at", { time: formatAgo(state.last_ok_at, now) }) } : {})}
    >
      {t("channels-ok")}
    </Badge>
  );
}
