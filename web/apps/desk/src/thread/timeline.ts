/** Messages and changes in one order, divided by days. */
import type { Event } from "@candor/api";
import { dayOf } from "@candor/i18n";
import type { LocalMessage } from "@candor/realtime";

export type Item =
  | { kind: "day"; key: string; at: string }
  | { kind: "message"; key: string; at: string; message: LocalMessage }
  | { kind: "event"; key: string; at: string; event: Event }
  /** Where the agent left off. */
  | { kind: "unread"; key: string; at: string };

export interface Shown {
  /** The first message that is new to the agent. */
  unread_id?: string | undefined;
  /** Whether the newest message is among them. */
  is_end?: boolean;
}

export function timeline(messages: LocalMessage[], events: Event[], { unread_id, is_end = true }: Shown = {}): Item[] {
  const first = messages[0];
  const last = messages.at(-1);
  const items: Item[] = messages.map(message => ({ kind: "message", key: message.id, at: message.at, message }));
  for (const event of events) {
    // Changes before the oldest loaded message come with the older messages.
    const is_before =
      first !== undefined && Date.parse(event.at) < Date.parse(first.at) && event.kind !== "ticket.created";
    const is_after = !is_end && last !== undefined && Date.parse(event.at) > Date.parse(last.at);
    if (!is_before && !is_after && shows(event)) items.push({ kind: "event", key: event.id, at: event.at, event });
  }
  items.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return withDays(items).flatMap(item =>
    item.kind === "message" && item.message.id === unread_id
      ? [{ kind: "unread" as const, key: "unread", at: item.at }, item]
      : [item],
  );
}

/** The history tells what changed; messages tell themselves. */
function shows(event: Event): boolean {
  return event.kind === "ticket.created" || (event.kind === "ticket.changed" && (event.body.changes?.length ?? 0) > 0);
}

function withDays(items: Item[]): Item[] {
  let day = "";
  return items.flatMap(item => {
    const own = dayOf(item.at);
    if (own === day) return [item];
    day = own;
    return [{ kind: "day" as const, key: `day ${own}`, at: item.at }, item];
  });
}
