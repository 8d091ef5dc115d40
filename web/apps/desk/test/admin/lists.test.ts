import type { Reason, Status } from "@candor/api";
import { currentT, loadArea, setLocale } from "@candor/i18n";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { codeText } from "../../src/admin/channels/codeText.ts";
import { findPages } from "../../src/admin/frame/findPages.ts";
import { PAGES } from "../../src/admin/frame/pages.ts";
import { deviceOf } from "../../src/admin/me/device.ts";
import { reasonTree } from "../../src/admin/reasons/tree.ts";
import { groupPermissions } from "../../src/admin/roles/permissions.ts";
import { moved } from "../../src/admin/statuses/order.ts";
import { tagColor } from "../../src/admin/tags/colors.ts";
import { fillTemplate } from "../../src/admin/workspace/preview.ts";

beforeAll(async () => {
  await loadArea("admin");
});
afterEach(async () => {
  await setLocale("en");
});

describe("finding a setting", () => {
  const ids = (query: string) => findPages(PAGES, query, currentT()).map(it => it.page.id);

  test("without a query all are there", () => {
    expect(ids(" ")).toHaveLength(PAGES.length);
  });

  test("by name first, then by what is on the page", () => {
    expect(ids("teams")[0]).toBe("teams");
    expect(ids("teams")).toContain("people");
    expect(ids("dark mode")).toEqual(["profile"]);
  });

  test("whatever the accents and the language", async () => {
    await setLocale("el");
    expect(ids("υπογραφη")).toContain("profile");
    await setLocale("zh");
    expect(ids("签名")).toContain("profile");
  });
});

describe("contact reasons", () => {
  const reason = (id: string, parent_id: string | null, is_archived = false): Reason => ({
    id,
    parent_id,
    name: id,
    is_archived,
  });
  const shape = (nodes: ReturnType<typeof reasonTree>): unknown =>
    nodes.map(it => (it.children.length > 0 ? [it.reason.id, shape(it.children)] : it.reason.id));

  test("stand under their parents in the order given", () => {
    expect(shape(reasonTree([reason("b", null), reason("a", "b"), reason("c", null)], false))).toEqual([
      ["b", ["a"]],
      "c",
    ]);
  });

  test("are at the top when the parent is gone or archived, and circles end", () => {
    expect(shape(reasonTree([reason("a", "gone"), reason("b", "old"), reason("old", null, true)], false))).toEqual([
      "a",
      "b",
    ]);
    expect(reasonTree([reason("a", "b"), reason("b", "a")], true)).toEqual([]);
  });
});

describe("the order of statuses", () => {
  const status = (id: string, position: number, category: Status["category"] = "open"): Status => ({
    id,
    name: id,
    category,
    position,
    is_default: false,
    is_builtin: false,
  });
  const all = [status("a", 1), status("x", 2, "waiting"), status("b", 4), status("c", 7)];

  test("two change places, within their category", () => {
    expect(moved(all, "b", -1).map(it => [it.id, it.position])).toEqual([
      ["b", 1],
      ["a", 4],
    ]);
  });

  test("the ends stay, and so does what is unknown", () => {
    expect(moved(all, "a", -1)).toEqual([]);
    expect(moved(all, "c", 1)).toEqual([]);
    expect(moved(all, "nobody", 1)).toEqual([]);
  });

  test("equal positions become distinct", () => {
    const next = moved([status("a", 1), status("b", 1)], "b", -1);
    expect(next.map(it => [it.id, it.position])).toEqual([["a", 2]]);
  });
});

test.each([
  ["blue", "blue"],
  ["amber", "orange"],
  ["#0369a1", "blue"],
  ["#b91c1c", "red"],
  ["#047857", "green"],
  ["#334155", "gray"],
  ["mauve-ish", "gray"],
  [null, "gray"],
])("the colour %s is shown as %s", (stored, shown) => {
  expect(tagColor(stored)).toBe(shown);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
    "Edge",
    "Windows",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari", "iPhone"],
  ["curl/8.0", null, null],
])("%s", (agent, browser, system) => {
  expect(deviceOf(agent)).toMatchObject({ browser, system });
});

test("a template is filled as the server fills it", () => {
  const values = { "ticket.number": "1042", "contact.first_name": " " };
  expect(fillTemplate("No. {{ticket.number}}, {{contact.first_name|there}}: {{ nothing }}{{odd}", values)).toBe(
    "No. 1042, there: {{odd}",
  );
});

test("permissions come grouped, each once, with unknown ones at the end", () => {
  const groups = groupPermissions([
    { permissions: ["tickets.read"] },
    { permissions: ["tickets.read", "people.manage", "moon.visit"] },
  ]);
  expect(groups).toEqual([
    ["tickets", ["tickets.read"]],
    ["people", ["people.manage"]],
    ["other", ["moon.visit"]],
  ]);
});

test("a code this desk does not know has no text of its own", () => {
  expect(codeText("imap_tls", currentT())).toContain("encrypted");
  expect(codeText("from_the_future", currentT())).toBeNull();
});
