import type { Agent } from "@candor/api";
import { currentT, setLocale } from "@candor/i18n";
import { belongs } from "@candor/realtime";
import { describe, expect, test } from "vitest";
import { catalog, me, row } from "../../../packages/realtime/test/fixtures.ts";
import { findPeople } from "../src/composer/people.ts";
import { countOf } from "../src/inbox/counts.ts";
import { historyLines } from "../src/thread/history.ts";

const agent = (name: string, change: Partial<Agent> = {}): Agent => ({
  ...me.agent,
  id: `agt_${name}`,
  name,
  ...change,
});
const agents = [
  { ...me.agent, name: "Nikos Me" },
  agent("Élodie Nikos"),
  agent("Nikos Kallergis"),
  agent("Mara Novak"),
  agent("Nina Gone", { is_disabled: true }),
];

describe("colleagues after an @", () => {
  const names = (query: string) => findPeople(agents, query, me.agent.id).map(it => it.name);

  test.each([
    ["", ["Élodie Nikos", "Mara Novak", "Nikos Kallergis", "Nikos Me"]],
    ["ni", ["Nikos Kallergis", "Élodie Nikos", "Nikos Me"]],
    ["ELO", ["Élodie Nikos"]],
    ["nikos k", ["Nikos Kallergis"]],
    ["kos", []],
  ])("%s", (query, expected) => expect(names(query)).toEqual(expected));
});

describe("lists of what one was asked and follows", () => {
  const list = (name: "mentions" | "following") => ({ list: name, sort: "newest" as const });

  test("hold them also when they are done, and not when they are spam", () => {
    const asked = row("a", 1, { mentioned: [me.agent.id], category: "resolved" });
    expect([belongs(asked, list("mentions"), me), belongs(asked, list("following"), me)]).toEqual([true, false]);
    expect(belongs({ ...asked, is_spam: true }, list("mentions"), me)).toBe(false);
    expect(belongs(row("b", 1, { followers: [me.agent.id] }), list("following"), me)).toBe(true);
  });

  test("count what is new, and nothing of what one only follows", () => {
    const counts = { ...zero, mine: 4, unread_mine: 1, unread_mentions: 2 };
    expect(countOf(counts, "mentions")).toEqual({ count: 2, unread: 2 });
    expect(countOf(counts, "following")).toEqual({ count: 0, unread: 0 });
    expect(countOf(counts, "mine")).toEqual({ count: 4, unread: 1 });
    expect(countOf(null, "mine")).toEqual({ count: 0, unread: 0 });
  });
});

const zero = {
  mine: 0,
  unassigned: 0,
  team: 0,
  open: 0,
  closed: 0,
  spam: 0,
  trash: 0,
  unread_mine: 0,
  unread_unassigned: 0,
  unread_mentions: 0,
};

test("the history tells who came and went", async () => {
  await setLocale("en");
  const change = { field: "followers", before: [], after: ["agt_me"] };
  const event = {
    seq: 1,
    id: "evt_1",
    kind: "ticket.changed",
    ticket_id: "t1",
    contact_id: null,
    actor: { kind: "agent" as const, id: "agt_x", name: "Ana" },
    at: "2026-11-22T10:00:00Z",
    body: { changes: [change] },
  };
  expect(historyLines(event, catalog, currentT())).toEqual(["Ana added followers: Eleni"]);
  const gone = { ...event, body: { changes: [{ ...change, before: ["agt_me"], after: [] }] } };
  expect(historyLines(gone, catalog, currentT())).toEqual(["Ana removed followers: Eleni"]);
});
