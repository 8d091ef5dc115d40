import { INTL_TAGS, useLocale } from "@candor/i18n";
import { useNow } from "../app/useNow.ts";

/** What the clock shows where the customer is. */
export function LocalTime({ zone }: { zone: string }) {
  const locale = useLocale();
  const now = useNow();
  let clock = "";
  try {
    clock = new Intl.DateTimeFormat(INTL_TAGS[locale], {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    }).format(now);
  } catch {
    // A zone this browser does not know: its name has to do.
  }
  return (
    <span className="tabular">
      {clock} · {zone.split("/").at(-1)?.replace(/_/g, " ")}
    </span>
  );
}
