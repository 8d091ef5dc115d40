import { beforeEach, describe, expect, test, vi } from "vitest";
import { combination, keyOf, Shortcuts } from "../src/app/shortcuts.ts";

function press(shortcuts: Shortcuts, init: KeyboardEventInit, target: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, "target", { value: target });
  shortcuts.handle(event);
  return event;
}

describe("which key it is", () => {
  test.each([
    ["j on a Latin layout", { key: "j", code: "KeyJ" }, "j"],
    ["J where the layout is Greek", { key: "ξ", code: "KeyJ" }, "j"],
    ["q of a French keyboard by its letter, not its place", { key: "q", code: "KeyA" }, "q"],
    ["a full stop on a Greek layout", { key: ".", code: "Period" }, "."],
    ["named keys", { key: "Enter", code: "Enter" }, "Enter"],
  ])("%s", (_what, event, key) => expect(keyOf(event)).toBe(key));

  test("Shift is told for letters, not for signs that need it", () => {
    expect(combination(new KeyboardEvent("keydown", { key: "I", code: "KeyI", shiftKey: true }))).toBe("Shift+i");
    expect(combination(new KeyboardEvent("keydown", { key: "?", code: "Slash", shiftKey: true }))).toBe("?");
    expect(combination(new KeyboardEvent("keydown", { key: "？", code: "Slash", shiftKey: true }))).toBe("?");
    expect(
      combination(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, shiftKey: true })),
    ).toBe("Mod+Shift+Enter");
  });
});

describe("acts", () => {
  let shortcuts: Shortcuts;
  const next = vi.fn();
  const go = vi.fn();
  const send = vi.fn();

  beforeEach(() => {
    vi.clearAllMocks();
    shortcuts = new Shortcuts();
    shortcuts.add([
      { act: "next", run: next },
      { act: "go-unassigned", run: go },
      { act: "palette", run: send },
    ]);
  });

  test("run on their key and keep the browser from its own", () => {
    expect(press(shortcuts, { key: "ξ", code: "KeyJ" }).defaultPrevented).toBe(true);
    expect(next).toHaveBeenCalledTimes(1);
  });

  test("are silent while typing, except those meant for it", () => {
    const field = document.createElement("input");
    press(shortcuts, { key: "j", code: "KeyJ" }, field);
    press(shortcuts, { key: "k", code: "KeyK", ctrlKey: true }, field);
    expect(next).not.toHaveBeenCalled();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("never while an input method composes", () => {
    press(shortcuts, { key: "j", code: "KeyJ", isComposing: true });
    expect(next).not.toHaveBeenCalled();
  });

  test("may follow each other", () => {
    press(shortcuts, { key: "g", code: "KeyG" });
    press(shortcuts, { key: "u", code: "KeyU" });
    expect(go).toHaveBeenCalledTimes(1);
    press(shortcuts, { key: "u", code: "KeyU" });
    expect(go).toHaveBeenCalledTimes(1);
  });

  test("single keys can be switched off, combinations stay", () => {
    shortcuts.single_keys = false;
    press(shortcuts, { key: "j", code: "KeyJ" });
    press(shortcuts, { key: "k", code: "KeyK", metaKey: true });
    expect(next).not.toHaveBeenCalled();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("the newest layer wins, and goes with its component", () => {
    const inner = vi.fn();
    const remove = shortcuts.add([{ act: "next", run: inner }]);
    press(shortcuts, { key: "j", code: "KeyJ" });
    remove();
    press(shortcuts, { key: "j", code: "KeyJ" });
    expect(inner).toHaveBeenCalledTimes(1);
    expect(next).toHaveBeenCalledTimes(1);
  });

  test("follow the keys the agent has bound", () => {
    shortcuts.own = { next: "x", "go-unassigned": "" };
    press(shortcuts, { key: "x", code: "KeyX" });
    expect(next).toHaveBeenCalledTimes(1);
    press(shortcuts, { key: "j", code: "KeyJ" });
    expect(next).toHaveBeenCalledTimes(1);
    press(shortcuts, { key: "g", code: "KeyG" });
    press(shortcuts, { key: "u", code: "KeyU" });
    expect(go).not.toHaveBeenCalled();
  });

  test("that are off neither run nor are offered", () => {
    const other = vi.fn();
    shortcuts.add([{ act: "resolve", run: other, is_off: true }]);
    expect(press(shortcuts, { key: "e", code: "KeyE" }).defaultPrevented).toBe(false);
    expect(other).not.toHaveBeenCalled();
    expect(shortcuts.available().map(it => it.act)).toEqual(["next", "go-unassigned", "palette"]);
  });

  test("leave Enter to the button it presses", () => {
    const open = vi.fn();
    shortcuts.add([{ act: "open", run: open }]);
    press(shortcuts, { key: "Enter", code: "Enter" }, document.createElement("button"));
    expect(open).not.toHaveBeenCalled();
    press(shortcuts, { key: "Enter", code: "Enter" });
    expect(open).toHaveBeenCalledTimes(1);
  });

  test("keys inside menus and dialogs are theirs", () => {
    const menu = document.createElement("div");
    menu.setAttribute("role", "menu");
    press(shortcuts, { key: "j", code: "KeyJ" }, menu);
    expect(next).not.toHaveBeenCalled();
  });
});
