import type { Event } from "@candor/api";
import { currentT, setLocale } from "@candor/i18n";
import { beforeEach, describe, expect, test } from "vitest";
import { catalog, message } from "../../../packages/realtime/test/fixtures.ts";
import { neighbour } from "../src/inbox/neighbour.ts";
import { historyLines } from "../src/thread/history.ts";
import { pieces } from "../src/thread/links.ts";
import { timeline } from "../src/thread/timeline.ts";

beforeEach(() => setLocale("en"));

function event(changes: { field: string; before: unknown; after: unknown }[], minute = 5): Event {
  return {
    seq: 1,
    id: `evt_${minute}`,
    kind: "ticket.changed",
    ticket_id: "tkt_1",
    contact_id: null,
    actor: { kind: "agent", id: "agt_me", name: "Ana" },
    at: new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString(),
    body: { changes },
  };
}

describe("links in plain text", () => {
  const hrefs = (text: string) => pieces(text).flatMap(it => (it.href ? [it.href] : []));

  test.each([
    ["see https://a.test/x?y=1.", ["https://a.test/x?y=1"]],
    ["(https://a.test/b)", ["https://a.test/b"]],
    ["https://a.test/w_(x)", ["https://a.test/w_(x)"]],
    ["www.a.test and me@b.test!", ["https://www.a.test", "mailto:me@b.test"]],
    ["javascript:alert(1) data:text/html,x ftp://a.test", []],
  ])("%s", (text, expected) => expect(hrefs(text)).toEqual(expected));

  test("lose no character", () => {
    const text = "α https://a.test, β me@b.test… γ";
    expect(
      pieces(text)
        .map(it => it.text)
        .join(""),
    ).toBe(text);
  });
});

describe("the order of a thread", () => {
  const messages = [message("msg_1", 1), message("msg_2", 2), message("msg_3", 3)];

  test("the line stands before the first new message, below the day", () => {
    const kinds = timeline(messages, [], { unread_id: "msg_1" }).map(it => it.kind);
    expect(kinds).toEqual(["day", "unread", "message", "message", "message"]);
    expect(timeline(messages, []).some(it => it.kind === "unread")).toBe(false);
  });

  test("what happened later than the part shown comes with that part", () => {
    const late = { ...event([{ field: "priority", before: "low", after: "high" }]), at: "2027-01-01T00:00:00Z" };
    expect(timeline(messages, [late], { is_end: false }).some(it => it.kind === "event")).toBe(false);
    expect(timeline(messages, [late]).some(it => it.kind === "event")).toBe(true);
  });
});

describe("tickets and colleagues in plain text", () => {
  const wanted = { origin: "https://desk.test", has_numbers: true, names: ["Ana", "Ana Kos"] };
  const shown = (text: string, it = wanted) =>
    pieces(text, it).flatMap(piece => piece.ticket ?? (piece.is_mention ? piece.text : []));

  test.each([
    ["see #12, and (#7)", ["12", "7"]],
    ["https://desk.test/tickets/tkt_0123456789abc.", ["tkt_0123456789abc"]],
    ["https://desk.test/inbox/mine/tkt_0123456789abc?x=1", ["tkt_0123456789abc"]],
    ["https://desk.test/tickets/12/raw https://desk.test.evil/tickets/tkt_0123456789abc", []],
    ["&#12; a#12 #12a #1.5 #12-34 ##5", []],
    ["@Ana Kos and @Ana, not @Anabel of ana@desk.test", ["@Ana Kos", "@Ana"]],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));

  test("a customer's numbers are the customer's", () => {
    expect(shown("my order #12", { ...wanted, has_numbers: false })).toEqual([]);
  });

  test("lose no character", () => {
    const text = "α #12 https://desk.test/tickets/7 @Ana Kos… γ";
    const all = pieces(text, wanted).map(it => it.text);
    expect(all.join("")).toBe(text);
  });
});

describe("the history in words", () => {
  test("names instead of ids", () => {
    const lines = historyLines(
      event([{ field: "status_id", before: "sta_open", after: "sta_parts" }]),
      catalog,
      currentT(),
    );
    expect(lines).toEqual(["Ana changed the status from Open to Waiting for parts"]);
  });

  test("tags that came and went", () => {
    expect(historyLines(event([{ field: "tags", before: [], after: ["tag_1"] }]), catalog, currentT())).toEqual([
      "Ana added tags: VIP",
    ]);
  });

  test("setting and clearing, and fields it does not know", () => {
    const lines = historyLines(
      event([
        { field: "assignee_id", before: null, after: "agt_me" },
        { field: "priority", before: "high", after: null },
        { field: "something_new", before: 1, after: 2 },
      ]),
      catalog,
      currentT(),
    );
    expect(lines).toEqual(["Ana set the assignee to Eleni", "Ana removed the priority: High"]);
  });
});

describe("the order of things", () => {
  test("messages and changes by time, divided by days", () => {
    const items = timeline(
      [message("m1", 1), message("m9", 9)],
      [event([{ field: "subject", before: "a", after: "b" }], 5)],
    );
    expect(items.map(it => it.kind)).toEqual(["day", "message", "event", "message"]);
  });

  test("changes older than what is loaded wait for their messages", () => {
    expect(
      timeline([message("m9", 9)], [event([{ field: "subject", before: "a", after: "b" }], 5)]).map(it => it.kind),
    ).toEqual(["day", "message"]);
  });

  test("after a ticket has left the list, its place counts", () => {
    const list = { ids: ["a", "c", "d"] };
    expect(neighbour(list, "a", 1)).toBe("c");
    expect(neighbour(list, "d", 1)).toBeNull();
    expect(neighbour(list, "b", 1, 1)).toBe("c");
    expect(neighbour(list, "b", -1, 1)).toBe("a");
    expect(neighbour({ ids: [] }, "b", 1, 1)).toBeNull();
  });
});
