import type { Tier } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge } from "@candor/ui";

/** Stands beside the name of those who matter most. */
export function VipBadge({ tier }: { tier: Tier }) {
  const t = useT();
  if (tier !== "vip") return null;
  return <Badge tone="warning">{t("customer-tier-vip")}</Badge>;
}
