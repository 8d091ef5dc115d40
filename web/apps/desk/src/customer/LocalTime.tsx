import { INTL_TAGS, type LocaleId, useLocale } from "@candor/i18n";
import { useNow } from "../app/useNow.ts";

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** A format is dear to make and the same few zones come again and again. Null for a zone this browser does not know. */
function clockOf(locale: LocaleId, zone: string): Intl.DateTimeFormat | null {
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat(INTL_TAGS[locale], {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    });
  } catch {
    // The zone's name then has to do.
  }
  formats.set(key, made);
  return made;
}

/** What the clock shows where the customer is. */
export function LocalTime({ zone }: { zone: string }) {
  const locale = useLocale();
  const now = useNow();
  const place = zone.split("/").at(-1)?.replace(/_/g, " ") ?? zone;
  const clock = clockOf(locale, zone)?.format(now);
  return <span className="tabular">{clock ? `${clock} · ${place}` : place}</span>;
}
