import type { Client } from "@candor/api";
import { expect, test } from "vitest";
import { SharedList } from "../src/app/sharedList.ts";

/** A client whose answers come when the test says so. */
function slow() {
  const asked: { answer: (items: string[]) => void; fail: () => void }[] = [];
  const get = () =>
    new Promise((resolve, reject) =>
      asked.push({ answer: data => resolve({ data, next: null }), fail: () => reject(new Error("away")) }),
    );
  return { asked, list: new SharedList<string>({ get } as unknown as Client, "/things") };
}

test("is asked for once by all who want it at the same time", async () => {
  const { asked, list } = slow();
  const both = Promise.all([list.load(), list.load()]);
  expect(asked.length).toBe(1);
  asked[0]?.answer(["a"]);
  await both;
  await list.load();
  expect([asked.length, list.current().items, list.current().is_ready]).toEqual([1, ["a"], true]);
});

test("an answer from before a change never replaces the one from after it", async () => {
  const { asked, list } = slow();
  list.subscribe(() => {});
  const before = list.load();
  list.forget();
  const after = list.load();
  expect(asked.length).toBe(2);
  asked[1]?.answer(["new"]);
  await after;
  asked[0]?.answer(["old"]);
  await before;
  expect(list.current().items).toEqual(["new"]);
});

test("what failed is asked for again, and what was known stays", async () => {
  const { asked, list } = slow();
  list.put(() => ["known"]);
  const first = list.load();
  asked[0]?.fail();
  await first;
  expect([list.current().items, list.current().error !== null]).toEqual([["known"], true]);
  const again = list.load();
  asked[1]?.answer(["a"]);
  await again;
  expect(list.current()).toEqual({ items: ["a"], is_ready: true, error: null });
});
