import { describe, expect, test } from "vitest";
import { ACTS, clashes, isBindable, KEYMAP, keysOf } from "../src/app/keymap.ts";

describe("the keyboard map", () => {
  test("gives no two acts of one page the same keys", () => {
    for (const act of ACTS) for (const keys of KEYMAP[act].keys) expect(clashes(act, keys, {}), act).toEqual([]);
  });

  test("holds what the agent has bound; fixed keys and second keys stay", () => {
    expect(keysOf("reply", { reply: "w" })).toEqual(["w"]);
    expect(keysOf("reply", { reply: "" })).toEqual([]);
    expect(keysOf("back", { back: "b" })).toEqual(["b", "Escape"]);
    expect(keysOf("send", { send: "x" })).toEqual(["Mod+Enter"]);
  });

  test.each([
    ["the same key", "reply", "j", ["next"]],
    [
      "the beginning of a sequence",
      "reply",
      "g",
      ["go-mine", "go-mentions", "go-following", "go-unassigned", "go-team", "go-open", "go-closed"],
    ],
    ["a sequence behind a key in use", "reply", "j k", ["next"]],
    ["a free one", "reply", "w", []],
    ["nothing", "reply", "", []],
  ] as const)("sees what is in the way: %s", (_what, act, keys, others) => {
    expect(clashes(act, keys, {})).toEqual(others);
  });

  test.each([
    ["x", true],
    ["g x", true],
    ["Mod+j", true],
    ["Shift+x", true],
    ["Mod+Shift+l", false],
    ["Mod+t", false],
    ["Mod+w", false],
    ["Alt+x", false],
    ["F5", false],
    ["Tab", false],
    [" ", false],
    ["ArrowDown", false],
  ])("%s may be bound: %s", (keys, is_bindable) => expect(isBindable(keys)).toBe(is_bindable));
});
