import { afterEach, describe, expect, test } from "vitest";
import { formatAgo, formatBytes, formatCount, formatSpan, formatWhen, setZone } from "../src/format.ts";
import { isLocale, LOCALES, type LocaleId, matchLocale } from "../src/locales.ts";
import { currentLocale, currentT, loadArea, setLocale, subscribeLocale } from "../src/texts.ts";

afterEach(() => setLocale("en"));

const PLURALS: [LocaleId, [number, string][]][] = [
  [
    "en",
    [
      [1, "1 ticket"],
      [2, "2 tickets"],
    ],
  ],
  [
    "el",
    [
      [1, "1 αίτημα"],
      [5, "5 αιτήματα"],
    ],
  ],
  [
    "ro",
    [
      [1, "1 tichet"],
      [2, "2 tichete"],
      [21, "21 de tichete"],
      [101, "101 tichete"],
    ],
  ],
  [
    "hr",
    [
      [1, "1 zahtjev"],
      [3, "3 zahtjeva"],
      [21, "21 zahtjev"],
    ],
  ],
  [
    "az",
    [
      [1, "1 müraciət"],
      [21, "21 müraciət"],
    ],
  ],
  [
    "zh",
    [
      [1, "1 个工单"],
      [21, "21 个工单"],
    ],
  ],
];

describe("plurals in sentences", () => {
  test.each(PLURALS)("%s", async (locale, cases) => {
    await setLocale(locale);
    for (const [count, text] of cases) expect(currentT()("list-count", { count })).toBe(text);
  });
});

describe("the language", () => {
  test("changes at once for all who listen, with the page's own lang", async () => {
    const told: string[] = [];
    const stop = subscribeLocale(() => told.push(currentLocale()));
    await setLocale("el");
    stop();
    expect(told).toEqual(["el"]);
    expect(document.documentElement.lang).toBe("el");
    expect(currentT()("composer-send")).toBe("Αποστολή");
  });

  test("asked for last is the one shown, and areas asked for meanwhile are in it", async () => {
    await Promise.all([setLocale("el"), loadArea("contacts"), setLocale("ro")]);
    expect(currentLocale()).toBe("ro");
    expect(currentT()("contacts-title")).not.toBe("contacts-title");
  });

  test("is chosen from what the browser asks", () => {
    expect(matchLocale(["de-DE", "zh-Hans-CN", "en"])).toBe("zh");
    expect(matchLocale(["de"])).toBe("en");
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(isLocale("de")).toBe(false);
  });
});

describe("times and numbers", () => {
  const now = Date.parse("2026-11-21T20:00:00Z");

  test("rows show the clock today and the day before that, in the agent's zone", () => {
    setZone("Europe/Athens");
    expect(formatWhen("2026-11-21T10:05:00.123456Z", now)).toBe("12:05");
    // 23:30 in UTC is already the next day in Athens.
    expect(formatWhen("2026-11-20T22:30:00Z", now)).toBe("00:30");
    expect(formatWhen("2026-11-20T12:00:00Z", now)).toBe("20 Nov");
    setZone("not/a zone");
  });

  test("spans and sizes are short", () => {
    expect(formatSpan(12 * 60_000)).toBe("12m");
    expect(formatSpan(3 * 3_600_000)).toBe("3h");
    expect(formatAgo("2026-11-21T19:48:00Z", now)).toBe("12 min ago");
    expect(formatCount(999)).toBe("999");
    expect(formatCount(12_345)).toMatch(/^12\.3[kK]$/);
    expect(formatBytes(482_133)).toBe("482 kB");
  });
});
