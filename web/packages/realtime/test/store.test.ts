import type { Frame, Ticket } from "@candor/api";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type ListQuery, listKey } from "../src/lists.ts";
import { Store } from "../src/store.ts";
import { LOCAL } from "../src/threads.ts";
import { catalog, me, message, row } from "./fixtures.ts";

const open: ListQuery = { list: "open", sort: "newest" };
const mine: ListQuery = { list: "mine", sort: "newest" };
const key = listKey(open);
let store: Store;

function changed(seq: number, ticket: Partial<Ticket> & { id: string }): Frame {
  return { seq, type: "ticket.changed", data: { ticket } };
}

beforeEach(() => {
  store = new Store(me, catalog);
  store.list(open);
  store.putPage(key, [row("c", 30), row("b", 20), row("a", 10)], null, true, 10);
});

const ids = (query = open) => store.list(query).ids;

describe("lists", () => {
  test("a live change moves a ticket to its place", () => {
    store.apply(changed(11, { id: "a", activity_at: row("x", 40).activity_at }));
    expect(ids()).toEqual(["a", "c", "b"]);
  });

  test("a new ticket comes in, a resolved one leaves", () => {
    store.apply(changed(11, row("d", 50)));
    store.apply(changed(12, { id: "b", category: "resolved" }));
    expect(ids()).toEqual(["d", "c", "a"]);
  });

  test("each list takes what is its own", () => {
    store.list(mine);
    store.putPage(listKey(mine), [], null, true, 10);
    store.apply(changed(11, { id: "b", assignee_id: "agt_me" }));
    expect(ids(mine)).toEqual(["b"]);
    store.apply(changed(12, { id: "b", is_spam: true }));
    expect(ids(mine)).toEqual([]);
    expect(ids()).toEqual(["c", "a"]);
  });

  test("who waits longest comes first, who does not wait comes last", () => {
    const waiting: ListQuery = { list: "open", sort: "waiting" };
    store.list(waiting);
    const rows = [
      row("x", 1),
      row("y", 2, { unanswered_since: row("", 9).activity_at }),
      row("z", 3, { unanswered_since: row("", 5).activity_at }),
    ];
    store.putPage(listKey(waiting), rows, null, true, 10);
    store.apply(changed(11, { id: "y", subject: "touched" }));
    store.apply(changed(12, { id: "x", unanswered_since: row("", 1).activity_at }));
    expect(ids(waiting).filter(id => "xyz".includes(id))).toEqual(["x", "z", "y"]);
  });

  test("below the loaded part nothing is put in: it comes with its page", () => {
    store.setList(key, { next: "cursor" });
    store.apply(changed(11, row("old", 1)));
    expect(ids()).toEqual(["c", "b", "a"]);
  });

  test("while held nothing moves; on release all is in place", () => {
    store.hold(true);
    store.apply(changed(11, row("d", 50)));
    store.apply(changed(12, { id: "c", category: "closed" }));
    store.apply(changed(13, { id: "a", activity_at: row("x", 45).activity_at }));
    expect(ids()).toEqual(["c", "b", "a"]);
    expect(store.list(open).pending).toEqual(["d"]);
    store.hold(false);
    expect(ids()).toEqual(["d", "a", "b"]);
    expect(store.list(open).pending).toEqual([]);
  });

  test("an own act takes a ticket out even while held", () => {
    store.hold(true);
    store.patchTicket("b", { category: "resolved" });
    store.drop("b");
    expect(ids()).toEqual(["c", "a"]);
  });
});

describe("order of facts", () => {
  test("an answer older than a live frame brings nothing back", () => {
    store.apply(changed(20, { id: "a", subject: "new" }));
    store.putTickets([row("a", 10, { subject: "old" })], 15);
    expect(store.tickets.get("a")?.subject).toBe("new");
    store.putTickets([row("a", 10, { subject: "newest" })], 21);
    expect(store.tickets.get("a")?.subject).toBe("newest");
  });

  test("a late frame of a lower seq changes nothing", () => {
    store.apply(changed(20, { id: "a", subject: "new" }));
    store.apply(changed(19, { id: "a", subject: "late" }));
    expect(store.tickets.get("a")?.subject).toBe("new");
  });

  test("what frames leave out stays as it was", () => {
    store.patchTicket("a", { is_unread: true, has_draft: true });
    store.apply(changed(11, { id: "a", subject: "x" }));
    expect(store.tickets.get("a")).toMatchObject({ is_unread: true, has_draft: true });
  });

  test("a refused change is taken back, but not what came after it", () => {
    const rollBack = store.patchTicket("a", { priority: "high", subject: "mine" });
    store.apply(changed(11, { id: "a", subject: "theirs" }));
    rollBack();
    expect(store.tickets.get("a")).toMatchObject({ priority: "normal", subject: "theirs" });
  });
});

describe("what is no longer to be seen", () => {
  test("leaves every list and the open ticket", () => {
    const told = vi.fn();
    store.subscribe("ticket:b", told);
    store.apply({ seq: 30, type: "ticket.removed", data: { ticket_id: "b" } });
    expect(ids()).toEqual(["c", "a"]);
    expect(store.tickets.has("b")).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("own marks from another window are taken over", () => {
    store.apply({ type: "ticket.read", data: { ticket_id: "a", is_unread: true } });
    store.apply({ type: "draft.changed", data: { ticket_id: "a", has_draft: true } });
    expect(store.tickets.get("a")).toMatchObject({ is_unread: true, has_draft: true });
  });
});

describe("subscriptions", () => {
  test("a row hears of its own ticket only", () => {
    const a = vi.fn();
    const b = vi.fn();
    store.subscribe("ticket:a", a);
    const stop = store.subscribe("ticket:b", b);
    store.apply(changed(11, { id: "a", subject: "x" }));
    expect(a).toHaveBeenCalledTimes(1);
    expect(b).not.toHaveBeenCalled();
    stop();
    store.apply(changed(12, { id: "b", subject: "x" }));
    expect(b).not.toHaveBeenCalled();
  });

  test("counts and presence", () => {
    const counts = {
      mine: 1,
      unassigned: 2,
      team: 0,
      open: 3,
      closed: 0,
      spam: 0,
      trash: 0,
      unread_mine: 0,
      unread_unassigned: 0,
    };
    store.apply({ type: "counts", data: counts });
    store.apply({ type: "presence", data: { ticket_id: "a", agents: [{ id: "agt_2", state: "typing" }] } });
    expect(store.counts).toEqual(counts);
    expect(store.presence.get("a")).toEqual([{ id: "agt_2", state: "typing" }]);
  });
});

describe("messages", () => {
  beforeEach(() => store.setThread("tkt_1", { messages: [message("m1", 1)], is_ready: true }));
  const shown = () => store.thread("tkt_1").messages.map(it => it.id);

  test("come once, in order, and change in place", () => {
    store.apply({ seq: 12, type: "message.added", data: { message: message("m3", 3) } });
    store.apply({ seq: 13, type: "message.added", data: { message: message("m2", 2) } });
    store.apply({ seq: 14, type: "message.state_changed", data: { message: message("m3", 3, { state: "failed" }) } });
    expect(shown()).toEqual(["m1", "m2", "m3"]);
    expect(store.thread("tkt_1").messages[2]?.state).toBe("failed");
  });

  test("the live copy of an own message replaces the local one", () => {
    const own = {
      direction: "out",
      author: { kind: "agent", id: "agt_me", name: "Eleni" },
      text: "Hello there",
    } as const;
    store.putMessage(message(`${LOCAL}1`, 9, { ...own, state: "sending" }));
    store.putMessage(message("m9", 9, { ...own, state: "queued" }));
    expect(shown()).toEqual(["m1", "m9"]);
  });

  test("a local message that failed is not mistaken for another", () => {
    const own = {
      direction: "out",
      author: { kind: "agent", id: "agt_me", name: "Eleni" },
      text: "Hello there",
    } as const;
    store.putMessage(message(`${LOCAL}1`, 8, { ...own, state: "failed" }));
    store.putMessage(message("m9", 9, { ...own, state: "queued" }));
    expect(shown()).toEqual(["m1", `${LOCAL}1`, "m9"]);
  });
});

describe("what an earlier page kept", () => {
  test("stands in until the server answers, and never over what is known", () => {
    const store = new Store(me, catalog);
    store.putTickets([row("t1", 1, { subject: "Newer" })], 5);
    store.fillTicket({
      ...row("t1", 1, { subject: "Older" }),
      reply_defaults: { to: [], cc: [], channel_id: null, subject: "" },
    });
    expect(store.tickets.get("t1")).toMatchObject({ subject: "Newer", reply_defaults: { to: [] } });
    store.fillThread("t1", [message("m1", 1)], null);
    expect(store.thread("t1")).toMatchObject({ is_ready: true, is_kept: true });
    store.fillThread("t1", [], null);
    expect(store.thread("t1").messages).toHaveLength(1);
  });

  test("fills a list in its order, without what no longer belongs there", () => {
    const store = new Store(me, catalog);
    const query = { list: "open", sort: "newest" } as const;
    store.list(query);
    store.putTickets([row("t3", 3, { category: "resolved" })], 5);
    store.fillList(listKey(query), [row("t1", 1), row("t3", 3), row("t2", 2)], null);
    expect(store.list(query).ids).toEqual(["t2", "t1"]);
  });
});
