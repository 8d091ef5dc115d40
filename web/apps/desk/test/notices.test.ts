import type { Frame, Me } from "@candor/api";
import { describe, expect, test } from "vitest";
import { catalog, me, message, row } from "../../../packages/realtime/test/fixtures.ts";
import { settingsOf } from "../src/app/settings.ts";
import { noticeOf } from "../src/notices/notice.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const settings = settingsOf(me).notices;
const other = catalog.agents.find(it => it.id !== me.agent.id)?.id ?? "agt_other";

function frame(type: string, more: Partial<Frame["data"]> = {}, at = "2026-11-22T09:59:58Z", actor = other): Frame {
  const event = {
    seq: 1,
    id: "evt_1",
    kind: type,
    ticket_id: "t1",
    contact_id: null,
    actor: { kind: "agent" as const, id: actor, name: "Ben" },
    at,
    body: {},
    ...more.event,
  };
  return { seq: 1, type, data: { ...more, event } };
}

const incoming = message("m1", 1, { direction: "in", kind: "reply" });
const mine = row("t1", 1, { assignee_id: me.agent.id });
const nobodys = row("t1", 1, { assignee_id: null });
const assigned = { body: { changes: [{ field: "assignee_id", before: null, after: me.agent.id }] } };
const kind = (it: Frame, ticket = mine, who: Me = me) => noticeOf(it, ticket, who, settings, NOW)?.kind ?? null;

describe("what rings", () => {
  test("a ticket given to me by somebody else", () => {
    expect(kind(frame("ticket.changed", { event: assigned as never }))).toBe("assigned");
    expect(kind(frame("ticket.changed", { event: assigned as never }, undefined, me.agent.id))).toBeNull();
  });

  test("a customer's message in my ticket, or in one nobody looks after", () => {
    expect(kind(frame("message.added", { message: incoming }))).toBe("message");
    expect(kind(frame("message.added", { message: incoming }), nobodys)).toBe("unassigned");
    expect(kind(frame("message.added", { message: incoming }), row("t1", 1, { assignee_id: other }))).toBeNull();
  });

  test("a note that asks me, and what is written where I follow", () => {
    const followed = row("t1", 1, { assignee_id: other, followers: [me.agent.id] });
    const note = { ...incoming, kind: "note" as const, direction: "out" as const };
    expect(kind(frame("message.added", { message: { ...note, mentions: [me.agent.id] } }), followed)).toBe("mention");
    expect(kind(frame("message.added", { message: note }), followed)).toBe("followed");
    expect(kind(frame("message.added", { message: incoming }), followed)).toBe("followed");
    expect(kind(frame("message.added", { message: incoming }), { ...mine, followers: [me.agent.id] })).toBe("message");
    const answer = { ...incoming, direction: "out" as const };
    expect(kind(frame("message.added", { message: answer }), followed)).toBeNull();
  });

  test.each([
    ["a colleague's note", { ...incoming, kind: "note" as const, direction: "out" as const }],
    ["an answer", { ...incoming, direction: "out" as const }],
    ["what machines wrote", { ...incoming, is_auto: true }],
  ])("never %s", (_what, it) => expect(kind(frame("message.added", { message: it }))).toBeNull());

  test("never spam, and never what came with a reconnect", () => {
    expect(kind(frame("message.added", { message: incoming }), { ...mine, is_spam: true })).toBeNull();
    expect(kind(frame("message.added", { message: incoming }, "2026-11-22T09:40:00Z"))).toBeNull();
  });
});
