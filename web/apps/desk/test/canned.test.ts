import type { CannedReply } from "@candor/api";
import { describe, expect, test } from "vitest";
import { inputOf, isBlankHtml, valuesOf } from "../src/admin/canned/values.ts";
import { findCanned } from "../src/composer/canned.ts";
import { refusal } from "../src/composer/message.ts";
import { blankWriting } from "../src/composer/writings.ts";

const reply = (title: string, change: Partial<CannedReply> = {}): CannedReply => ({
  id: title,
  title,
  shortcut: "",
  agent_id: null,
  team_id: null,
  preview: "",
  locales: [],
  n_files: 0,
  n_used: 0,
  last_used_at: null,
  changed_at: "2026-01-01T00:00:00Z",
  can_change: true,
  ...change,
});
const titles = (replies: CannedReply[], query: string) => findCanned(replies, query).map(it => it.title);

describe("finding a canned reply", () => {
  const all = [
    reply("Refund policy", { shortcut: "rp", n_used: 3 }),
    reply("Delivery", { preview: "Your refund is on its way.", n_used: 9 }),
    reply("Επιστροφή χρημάτων", { shortcut: "refund" }),
    reply("Prerefund", { n_used: 1 }),
  ];

  test("the shortcut comes first, then titles, then texts", () => {
    expect(titles(all, "refund")).toEqual(["Επιστροφή χρημάτων", "Refund policy", "Prerefund", "Delivery"]);
  });

  test("accents and case do not matter, words come in any order", () => {
    expect(titles(all, "επιστροφη")).toEqual(["Επιστροφή χρημάτων"]);
    expect(titles(all, "POLICY ref")).toEqual(["Refund policy"]);
    expect(titles(all, "nothing of this")).toEqual([]);
  });

  test("without words the most used is first", () => {
    expect(titles(all, "")[0]).toBe("Delivery");
  });
});

describe("what is sent", () => {
  test("a text with an open variable is refused, for customers and colleagues", () => {
    const text = "Dear {{contact.first_name}}, about {{ticket.number}}";
    const writing = { ...blankWriting(), text, html: text, is_blank: false, to: [{ name: "", address: "a@b.test" }] };
    const names = "{{contact.first_name}}, {{ticket.number}}";
    expect(refusal(writing)).toEqual({ key: "composer-variables", names });
    expect(refusal({ ...writing, mode: "note" })).toEqual({ key: "composer-variables", names });
    expect(refusal({ ...writing, text: "Dear {{ user.name }}" })).toBeNull();
  });
});

describe("the form of a canned reply", () => {
  test("leaves out empty languages and the slash of a shortcut", () => {
    const values = {
      ...valuesOf(null, true),
      title: " Hi ",
      shortcut: "/hi",
      texts: { "": "<p>Hi</p>", el: "<p></p>" },
    };
    expect(inputOf(values)).toEqual({
      title: "Hi",
      shortcut: "hi",
      is_own: false,
      team_id: null,
      texts: [{ locale: null, html: "<p>Hi</p>" }],
      files: [],
    });
    expect(inputOf({ ...values, whose: "tem_1" }).team_id).toBe("tem_1");
    expect(inputOf({ ...values, whose: "own" })).toMatchObject({ is_own: true, team_id: null });
  });

  test("pictures are something, empty paragraphs are nothing", () => {
    expect(isBlankHtml("<p><br></p>")).toBe(true);
    expect(isBlankHtml('<p><img src="/files/x"></p>')).toBe(false);
  });
});
