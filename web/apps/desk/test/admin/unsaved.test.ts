import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Unsaved } from "../../src/admin/frame/unsaved.ts";

let unsaved: Unsaved;
let stop: () => void;
const ask = vi.fn<(leave: (() => void) | null) => void>();

beforeEach(() => {
  history.replaceState(null, "", "/settings/profile");
  ask.mockReset();
  unsaved = new Unsaved();
  stop = unsaved.watch(ask);
});
afterEach(() => stop());

describe("leaving a page of the settings", () => {
  test("goes at once while nothing is unsaved", () => {
    history.pushState(null, "", "/settings/teams");
    expect(location.pathname).toBe("/settings/teams");
    expect(ask).not.toHaveBeenCalled();
  });

  test("asks first while something is, and goes when the answer is yes", () => {
    unsaved.mark("a", true);
    history.pushState(null, "", "/settings/teams");
    expect(location.pathname).toBe("/settings/profile");
    ask.mock.calls[0]?.[0]?.();
    expect(location.pathname).toBe("/settings/teams");
    expect(unsaved.is_dirty).toBe(false);
  });

  test("does not ask for a step within the page", () => {
    unsaved.mark("a", true);
    history.pushState(null, "", "/settings/profile?tab=2");
    expect(ask).not.toHaveBeenCalled();
  });

  test("keeps asking until every form of the page is saved", () => {
    unsaved.mark("a", true);
    unsaved.mark("b", true);
    unsaved.mark("a", false);
    history.pushState(null, "", "/settings/teams");
    expect(ask).toHaveBeenCalledTimes(1);
    unsaved.mark("b", false);
    history.pushState(null, "", "/settings/teams");
    expect(location.pathname).toBe("/settings/teams");
  });

  test("takes Back back before anybody else sees it", () => {
    unsaved.mark("a", true);
    const others = vi.fn();
    addEventListener("popstate", others);
    history.replaceState(null, "", "/settings/teams");
    dispatchEvent(new PopStateEvent("popstate"));
    removeEventListener("popstate", others);
    expect(others).not.toHaveBeenCalled();
    expect(location.pathname).toBe("/settings/profile");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("has the browser ask when the desk itself is left", () => {
    const event = new Event("beforeunload", { cancelable: true });
    unsaved.mark("a", true);
    dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test("leaves the history alone once nobody watches", () => {
    unsaved.mark("a", true);
    stop();
    history.pushState(null, "", "/settings/teams");
    expect(location.pathname).toBe("/settings/teams");
    expect(ask).not.toHaveBeenCalled();
  });
});
