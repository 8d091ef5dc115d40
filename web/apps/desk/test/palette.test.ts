import { describe, expect, test } from "vitest";
import { arrange, type Entry } from "../src/palette/entries.ts";
import { score } from "../src/palette/fuzzy.ts";

describe("how well a text answers", () => {
  test.each([
    ["Assign to me", "assign"],
    ["Assign to me", "me"],
    ["Assign to me", "atm"],
    ["Assign to me", "to as"],
    ["Ρυθμίσεις", "ρυθμισεισ"],
    ["Scurtături de tastatură", "tastatura"],
    ["Ən yenilər", "en yeni"],
    ["Iş masası", "is masasi"],
    ["Đurđica Šarić", "durdica saric"],
    ["键盘快捷键", "快捷"],
  ])("%s is found by %s", (text, query) => expect(score(text, query)).toBeGreaterThan(0));

  test.each([
    ["Assign to me", "mee"],
    ["Assign to me", "sgm"],
    ["Trash", "hsa"],
  ])("%s is not found by letters from anywhere: %s", (text, query) => expect(score(text, query)).toBe(0));

  test("a beginning beats the beginning of a word, and that beats the middle", () => {
    const scores = ["Tag", "Set tag", "Stage"].map(text => score(text, "tag"));
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });
});

function entry(id: string, section: Entry["section"], label: string, more: Partial<Entry> = {}): Entry {
  return { id, section, label, run: () => {}, ...more };
}

const ALL = [
  entry("reply", "ticket", "Reply"),
  entry("urgent", "ticket", "Priority: Urgent", { is_deep: true, words: "Urgent" }),
  entry("mine", "lists", "Mine"),
  entry("tags", "settings", "Tags", { words: "labels, colours" }),
];

const shown = (query: string, recent: string[] = []) =>
  arrange(ALL, query, recent).map(group => [group.section, ...group.entries.map(it => it.id)]);

describe("what the palette shows", () => {
  test("at first what was used last, then everything but single values", () => {
    expect(shown("", ["mine", "gone"])).toEqual([
      ["recent", "mine"],
      ["ticket", "reply"],
      ["settings", "tags"],
    ]);
  });

  test("single values when asked for", () => expect(shown("urg")).toEqual([["ticket", "urgent"]]));

  test("settings by any of their words", () => expect(shown("colours")).toEqual([["settings", "tags"]]));

  test("what the server found stays, whatever its letters", () => {
    const hit = entry("t1", "tickets", "Λείπει το δέμα", { is_found: true });
    expect(arrange([...ALL, hit], "parcel", []).map(it => it.section)).toEqual(["tickets"]);
  });
});
