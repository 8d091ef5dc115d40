import { describe, expect, test } from "vitest";
import { Store } from "../src/store.ts";
import { isNews, MOST_SHOWN, newThread, type Thread, withNewer, withOlder } from "../src/threads.ts";
import { catalog, me, message, row } from "./fixtures.ts";

const id = (n: number) => `msg_${String(n).padStart(4, "0")}`;
const some = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => message(id(from + at), from + at));
const thread = (from: number, to: number, change: Partial<Thread> = {}): Thread => ({
  ...newThread,
  messages: some(from, to),
  is_ready: true,
  ...change,
});
const ends = (it: Partial<Thread>) => [it.messages?.[0]?.id, it.messages?.at(-1)?.id, it.messages?.length];

describe("a long thread is shown in parts", () => {
  test("older ones push the newest out, which can be read again", () => {
    const now = thread(100, 100 + MOST_SHOWN);
    const after = withOlder(now, { data: some(70, 100), next: id(70), newer: id(99) });
    expect(ends(after)).toEqual([id(70), id(70 + MOST_SHOWN - 1), MOST_SHOWN]);
    expect(after).toMatchObject({ older: id(70), newer: id(70 + MOST_SHOWN - 1) });
  });

  test("newer ones push the oldest out, until the end", () => {
    const now = thread(0, MOST_SHOWN, { newer: id(MOST_SHOWN - 1) });
    const after = withNewer(now, { data: some(MOST_SHOWN, MOST_SHOWN + 20), next: id(MOST_SHOWN), newer: null });
    expect(ends(after)).toEqual([id(20), id(MOST_SHOWN + 19), MOST_SHOWN]);
    expect(after).toMatchObject({ older: id(20), newer: null });
  });

  test("a short one stays whole", () => {
    const after = withOlder(thread(10, 20), { data: some(0, 10), next: null, newer: id(9) });
    expect(ends(after)).toEqual([id(0), id(19), 20]);
    expect(after).toMatchObject({ older: null });
    expect(after.newer).toBeUndefined();
  });

  test("what comes live beyond the part shown waits for its page, and the end is not left to grow", () => {
    const store = new Store(me, catalog);
    store.putTickets([row("tkt_1", 1)], 0);
    store.setThread("tkt_1", thread(0, 10, { newer: id(9) }));
    store.putMessage(message(id(500), 59));
    expect(store.thread("tkt_1").messages).toHaveLength(10);
    store.setThread("tkt_1", thread(0, 2 * MOST_SHOWN));
    store.cutThread("tkt_1");
    expect(ends(store.thread("tkt_1"))).toEqual([id(MOST_SHOWN), id(2 * MOST_SHOWN - 1), MOST_SHOWN]);
    expect(store.thread("tkt_1").older).toBe(id(MOST_SHOWN));
  });
});

describe("what is news", () => {
  const own = me.agent.id;
  test.each([
    ["a customer's message", message(id(5), 5), true],
    ["a colleague's note", message(id(5), 5, { kind: "note", direction: "out" }), true],
    ["what was read", message(id(3), 3), false],
    ["an answer", message(id(5), 5, { direction: "out" }), false],
    ["what machines wrote", message(id(5), 5, { is_auto: true }), false],
    ["one's own note", message(id(5), 5, { kind: "note", author: { kind: "agent", id: own, name: "" } }), false],
  ])("%s", (_what, it, expected) => expect(isNews(it, id(3), own)).toBe(expected));
});
