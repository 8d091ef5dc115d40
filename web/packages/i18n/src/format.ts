/** Dates, numbers and spans by Intl, in the active language and the agent's own time zone. */
import { INTL_TAGS } from "./locales.ts";
import { currentLocale } from "./texts.ts";

type Format = Intl.Collator | Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat | Intl.RelativeTimeFormat;

const cache = new Map<string, Format>();
let zone: string | undefined;

export function setZone(name: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    zone = name;
  } catch {
    zone = undefined;
  }
  cache.clear();
}

function tag(): string {
  return INTL_TAGS[currentLocale()];
}

function cached<F extends Format>(name: string, make: (tag: string) => F): F {
  const key = `${tag()} ${name}`;
  const known = cache.get(key);
  if (known) return known as F;
  const made = make(tag());
  cache.set(key, made);
  return made;
}

function dates(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(`date ${name}`, it => new Intl.DateTimeFormat(it, { ...options, ...(zone ? { timeZone: zone } : {}) }));
}

export function formatNumber(value: number): string {
  return cached("number", it => new Intl.NumberFormat(it)).format(value);
}

/** Counts in narrow places: 12,345 is shown as 12K, 1.2万 and so on. */
export function formatCount(value: number): string {
  if (value < 1000) return formatNumber(value);
  return cached("compact", it => new Intl.NumberFormat(it, { notation: "compact", maximumFractionDigits: 1 })).format(
    value,
  );
}

export function formatClock(at: string): string {
  return dates("clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(Date.parse(at));
}

export function formatDate(at: string): string {
  return dates("day", { day: "numeric", month: "short", year: "numeric" }).format(Date.parse(at));
}

export function formatDay(at: string): string {
  return dates("weekday", { weekday: "long", day: "numeric", month: "long" }).format(Date.parse(at));
}

export function formatFull(at: string): string {
  return dates("full", { dateStyle: "full", timeStyle: "short", hourCycle: "h23" }).format(Date.parse(at));
}

/** A day's name for comparing days in the agent's zone. */
export function dayOf(at: string): string {
  return dates("iso", { year: "numeric", month: "2-digit", day: "2-digit" }).format(Date.parse(at));
}

/** For rows: the clock today, the day this year, else the whole date. */
export function formatWhen(at: string, now: number): string {
  const then = Date.parse(at);
  if (dayOf(at) === dayOf(new Date(now).toISOString())) return formatClock(at);
  if (now - then < 300 * 86_400_000) return dates("short", { day: "numeric", month: "short" }).format(then);
  return formatDate(at);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "12 minutes ago" within a day, else the day and the clock. */
export function formatAgo(at: string, now: number): string {
  const gap = now - Date.parse(at);
  if (gap >= 86_400_000) return `${formatWhen(at, now)}, ${formatClock(at)}`;
  const format = cached("relative", it => new Intl.RelativeTimeFormat(it, { numeric: "auto", style: "short" }));
  for (const [unit, ms] of STEPS) if (gap >= ms) return format.format(-Math.floor(gap / ms), unit);
  return format.format(0, "second");
}

/** A span in its largest unit, short: 12m, 3h, 2d in English. */
export function formatSpan(ms: number): string {
  const [unit, size] = STEPS.find(([, step]) => ms >= step) ?? ["minute", 60_000];
  const format = cached(
    `span ${unit}`,
    it => new Intl.NumberFormat(it, { style: "unit", unit: String(unit), unitDisplay: "narrow" }),
  );
  return format.format(Math.max(0, Math.floor(ms / size)));
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

export function formatBytes(size_bytes: number): string {
  let value = size_bytes;
  let at = 0;
  while (value >= 1000 && at < UNITS.length - 1) {
    value /= 1000;
    at += 1;
  }
  const unit = UNITS[at] ?? "byte";
  const digits = at > 0 && value < 10 ? 1 : 0;
  return cached(
    `bytes ${unit} ${digits}`,
    it =>
      new Intl.NumberFormat(it, {
        style: "unit",
        unit,
        unitDisplay: at === 0 ? "narrow" : "short",
        maximumFractionDigits: digits,
      }),
  ).format(value);
}

export function formatList(parts: string[]): string {
  return cached("list", it => new Intl.ListFormat(it, { type: "conjunction" })).format(parts);
}

/** A language's name in the active language; the code itself when the browser does not know it. */
export function formatLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(tag(), { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function compareNames(a: string, b: string): number {
  // Made once: localeCompare with options makes a collator for each pair of names.
  return cached("names", it => new Intl.Collator(it, { sensitivity: "base", numeric: true })).compare(a, b);
}
