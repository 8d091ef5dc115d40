import type { Event, TimelineEntry } from "@candor/api";
import type { T } from "@candor/i18n";
import { describe, expect, test } from "vitest";
import { problemText } from "../src/contacts/import/problems.ts";
import { filtersOf, isFiltered, queryOf } from "../src/contacts/list/filters.ts";
import { byDay, sentenceOf } from "../src/contacts/person/entries.ts";

/** Says the key and what was given to it. */
const t = ((key: string, args?: object) => (args ? `${key} ${JSON.stringify(args)}` : key)) as unknown as T;

describe("the filters of the list", () => {
  test("come from the address and go to the server by its names", () => {
    const filters = filtersOf(new URLSearchParams("q=anna&tier=vip&open=no&organization=org_1&sort=name"));
    expect(queryOf(filters)).toEqual({ q: "anna", tier: "vip", organization: "org_1", has_open: false, sort: "name" });
    expect(isFiltered(filters)).toBe(true);
  });

  test("words the desk does not know are left out", () => {
    const filters = filtersOf(new URLSearchParams("tier=gold&open=perhaps&sort=beauty"));
    expect(queryOf(filters)).toEqual({ q: "", tier: "", organization: "", sort: "newest" });
    expect(isFiltered(filters)).toBe(false);
  });
});

function event(kind: string, body: Event["body"] = {}): Event {
  const actor = { kind: "agent" as const, id: "agt_1", name: "Ana" };
  return {
    seq: 1,
    id: `evt_${kind}`,
    kind,
    ticket_id: null,
    contact_id: "con_1",
    actor,
    at: "2026-03-01T10:00:00Z",
    body,
  };
}

describe("the timeline", () => {
  test("puts entries under their days in their order", () => {
    const note = (id: string, created_at: string): TimelineEntry => ({
      kind: "note",
      note: { id, text: id, author_id: "agt_1", author_name: "Ana", created_at, edited_at: null },
    });
    const days = byDay([
      note("c", "2026-03-02T12:00:00Z"),
      note("b", "2026-03-01T12:30:00Z"),
      note("a", "2026-03-01T12:00:00Z"),
    ]);
    expect(days.map(day => day.entries.length)).toEqual([1, 2]);
  });

  test("says what was changed, also what this desk has no word for", () => {
    expect(sentenceOf(event("contact.created"), t)).toContain("contacts-created-by");
    expect(sentenceOf(event("contact.changed", { fields: ["tier"] }), t)).toContain("contacts-field-tier");
    expect(sentenceOf(event("contact.changed", { fields: ["shoe_size"] }), t)).toContain("contacts-field-other");
    expect(sentenceOf(event("contact.changed"), t)).toContain("contacts-field-other");
  });
});

test("each problem of a row has its words", () => {
  const words = (code: string, field: string) => problemText({ code, field }, t);
  expect(words("empty", "name")).toBe("import-problem-empty");
  expect(words("invalid", "phone")).toBe("import-problem-phone");
  expect(words("invalid", "zone")).toBe("import-problem-zone");
  expect(words("taken", "email")).toBe("import-problem-taken");
});
