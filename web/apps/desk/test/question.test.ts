import type { Catalog } from "@candor/api";
import { currentT, LOCALES, loadArea, setLocale } from "@candor/i18n";
import { describe, expect, test } from "vitest";
import { fitting, optionsOf, wordsOf } from "../src/search/filters.ts";
import {
  FILTERS,
  filterAt,
  filtersOf,
  quote,
  toLocal,
  toPlain,
  withBegun,
  without,
  withValue,
  wordAt,
} from "../src/search/question.ts";

const catalog = {
  agents: [{ id: "agt_1", name: "Ana Kovač", email: "ana@x.test", is_disabled: false }],
  teams: [{ id: "tem_1", name: "Second line" }],
  tags: [{ id: "tag_1", name: "Billing" }],
  statuses: [{ id: "sta_1", name: "waiting", category: "waiting", is_builtin: true }],
  reasons: [],
  channels: [],
  fields: [
    {
      id: "fld_1",
      subject: "ticket",
      kind: "choice",
      name: "Model",
      names: { el: "Μοντέλο" },
      choices: [{ id: "1", name: "Nest 2", names: {} }],
      is_active: true,
    },
    { id: "fld_2", subject: "ticket", kind: "text", name: "Order no", names: {}, choices: [], is_active: true },
  ],
} as unknown as Catalog;

async function words(locale: (typeof LOCALES)[number]) {
  await setLocale(locale);
  await loadArea("search");
  return wordsOf(catalog, currentT());
}

describe("a question", () => {
  test("is taken apart as the server does it", async () => {
    const english = await words("en");
    const found = (text: string) => filtersOf(text, english).map(it => [it.key, it.value, it.is_not]);
    expect(found('leak tag:billing -is:closed team:"Second line"')).toEqual([
      ["tag", "billing", false],
      ["is", "closed", true],
      ["team", "Second line", false],
    ]);
    expect(found('field:"Order no"=12 TO:me')).toEqual([
      ["field", "Order no=12", false],
      ["assignee", "me", false],
    ]);
    for (const text of ["https://a.test", "12:30", "a:b", "re: order", "std::fmt", '"tag:x"', "#4812", "--", "", '"'])
      expect(found(text)).toEqual([]);
    expect(found("colour:red tag:")).toEqual([
      [null, "red", false],
      ["tag", "", false],
    ]);
  });

  test.each(LOCALES)("is written in the words of %s and asked in the server's", async locale => {
    const own = await words(locale);
    const names = FILTERS.map(key => own.names[key]);
    expect(new Set(names).size).toBe(FILTERS.length);
    for (const name of names) expect(filtersOf(`${name}:x`, own)).toHaveLength(1);
    const plain = 'leak assignee:me -team:none has:file is:unread status:waiting priority:urgent on:today tag:"a b"';
    expect(toPlain(toLocal(plain, own), own)).toBe(plain);
    expect(toPlain(plain, own)).toBe(plain);
  });

  test("names fields and choices as they are shown", async () => {
    const greek = await words("el");
    expect(toLocal('field:Model="Nest 2"', greek)).toBe('πεδίο:Μοντέλο="Nest 2"');
    expect(toPlain('πεδίο:μοντελο="nest 2"', greek)).toBe('field:Model="Nest 2"');
  });

  test("what cannot be understood stays for the server to say so", async () => {
    const english = await words("en");
    expect(toPlain('colour:red  "x y" tag:', english)).toBe('colour:red  "x y" tag:');
  });

  test("filters are begun, given a value and taken away", async () => {
    const english = await words("en");
    expect(withBegun("leak ", "tag", english)).toBe("leak tag:");
    const text = "leak team: now";
    const filter = filterAt(text, 10, english);
    expect(filter).toBeDefined();
    if (!filter) return;
    expect(withValue(text, filter, "team", "Second line")).toEqual({ text: 'leak team:"Second line" now', caret: 24 });
    expect(without(text, filter)).toBe("leak now");
    const field = filtersOf("field:", english)[0];
    if (field)
      expect(withValue("field:", field, "field", "Order no=")).toEqual({ text: 'field:"Order no"=', caret: 17 });
    expect(quote('a "b')).toBe('"a b"');
  });

  test("only a word at its end may become a filter", () => {
    expect(wordAt("the pri", 7)).toEqual({ start: 4, end: 7, text: "pri" });
    expect(wordAt("-pri", 4)).toEqual({ start: 1, end: 4, text: "pri" });
    expect(wordAt("the pri", 5)).toBeNull();
    expect(wordAt("a 12", 4)).toBeNull();
    expect(wordAt("", 0)).toBeNull();
  });

  test("what a filter may be is offered, the nearest first", async () => {
    await words("en");
    const t = currentT();
    expect(optionsOf("assignee", catalog, t).map(it => it.value)).toEqual(["me", "none", "Ana Kovač"]);
    expect(optionsOf("field", catalog, t).map(it => it.value)).toEqual(["Model=Nest 2", "Order no="]);
    expect(fitting(optionsOf("is", catalog, t), "un", 9).map(it => it.value)).toEqual(["unread"]);
    expect(fitting(optionsOf("assignee", catalog, t), "kovac", 9)).toHaveLength(1);
  });
});
