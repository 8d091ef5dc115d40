import { afterEach, expect, test, vi } from "vitest";
import { currentToasts, dismissToast, offersUndo, runLastAction, toast } from "../src/toasts.ts";

afterEach(() => {
  for (const it of currentToasts()) dismissToast(it.id);
});

test("the undo key runs the newest action, once", () => {
  const run = vi.fn();
  toast("done", { action: { label: "Undo", run } });
  toast("said");
  expect(runLastAction()).toBe(true);
  expect(runLastAction()).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
});

test("pressed before the act was answered, it waits for the act's own undo", async () => {
  const [older, own] = [vi.fn(), vi.fn()];
  toast("an older act", { action: { label: "Undo", run: older } });
  let answer = (_: string) => {};
  const act = new Promise<string>(resolve => {
    answer = resolve;
  });
  const told = (async () => {
    await offersUndo(act);
    toast("done", { action: { label: "Undo", run: own } });
  })();
  expect(runLastAction()).toBe(true);
  expect(own).not.toHaveBeenCalled();
  answer("ok");
  await told;
  await Promise.resolve();
  expect(own).toHaveBeenCalledTimes(1);
  expect(older).not.toHaveBeenCalled();
});

test("an act that failed is not taken back", async () => {
  const older = vi.fn();
  toast("an older act", { action: { label: "Undo", run: older } });
  const act = offersUndo(Promise.reject(new Error("refused")));
  runLastAction();
  await expect(act).rejects.toThrow("refused");
  await Promise.resolve();
  expect(older).not.toHaveBeenCalled();
});
