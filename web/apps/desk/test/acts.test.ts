import { ApiError } from "@candor/api";
import { setLocale } from "@candor/i18n";
import { Store } from "@candor/realtime";
import { currentToasts, dismissToast, runLastAction } from "@candor/ui";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalog, me, row } from "../../../packages/realtime/test/fixtures.ts";
import type { Desk } from "../src/app/desk.ts";
import { assign, changeTicket, expected, resolveOrReopen } from "../src/inbox/acts.ts";

const client = { patch: vi.fn(), post: vi.fn() };
let store: Store;
let desk: Desk;

beforeEach(async () => {
  vi.clearAllMocks();
  await setLocale("en");
  for (const toast of currentToasts()) dismissToast(toast.id);
  store = new Store(me, catalog);
  store.putTickets([row("tkt_1", 12)], 0);
  desk = { client, store, live: { seq: 20 } } as unknown as Desk;
});

const ticket = () => {
  const found = store.tickets.get("tkt_1");
  if (!found) throw new Error("no ticket");
  return found;
};
const flush = () => new Promise(resolve => setTimeout(resolve));

describe("acts on a ticket", () => {
  test("show at once and can be undone by the key", async () => {
    client.patch.mockResolvedValue({ ticket: { ...ticket(), assignee_id: "agt_me" }, undo: "evt_1" });
    client.post.mockResolvedValue({ ticket: { ...ticket(), assignee_id: null } });
    assign(desk, ticket(), "agt_me");
    expect(ticket().assignee_id).toBe("agt_me");
    await flush();
    expect(currentToasts().at(-1)?.text).toBe("Ticket 12 assigned to Eleni");
    expect(runLastAction()).toBe(true);
    await flush();
    expect(client.post).toHaveBeenCalledWith("/undo", { token: "evt_1" });
    expect(ticket().assignee_id).toBeNull();
  });

  test("are taken back when refused, with the reason", async () => {
    client.patch.mockRejectedValue(new ApiError({ code: "forbidden", status: 403 }));
    resolveOrReopen(desk, ticket());
    expect(ticket().category).toBe("resolved");
    await flush();
    expect(ticket()).toMatchObject({ category: "open", status_id: "sta_open" });
    expect(currentToasts().at(-1)).toMatchObject({
      tone: "danger",
      text: "Your role does not allow this.",
      action: null,
    });
  });

  test("can be tried again when the line was down", async () => {
    client.patch.mockRejectedValueOnce(new ApiError({ code: "offline" }));
    await changeTicket(desk, "tkt_1", { priority: "high" }, null);
    client.patch.mockResolvedValueOnce({ ticket: { ...ticket(), priority: "high" }, undo: null });
    expect(runLastAction()).toBe(true);
    await flush();
    expect(ticket().priority).toBe("high");
  });

  test("an undo that comes too late says so", async () => {
    client.patch.mockResolvedValue({ ticket: { ...ticket(), priority: "high" }, undo: "evt_2" });
    client.post.mockRejectedValue(new ApiError({ code: "changed_since", status: 409 }));
    await changeTicket(desk, "tkt_1", { priority: "high" }, "done");
    runLastAction();
    await flush();
    expect(currentToasts().at(-1)?.text).toBe("This was changed since, so it can no longer be undone.");
  });

  test("a category stands for its shipped status", () => {
    expect(expected({ category: "waiting" }, catalog.statuses)).toMatchObject({
      status_id: "sta_waiting",
      category: "waiting",
    });
    expect(expected({ status_id: "sta_parts" }, catalog.statuses)).toMatchObject({ category: "waiting" });
  });
});
