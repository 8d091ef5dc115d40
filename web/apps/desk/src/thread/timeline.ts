/** Messages and changes in one order, divided by days. */
import type { Event } from "@candor/api";
import { dayOf } from "@candor/i18n";
import type { LocalMessage } from "@candor/realtime";

export type Item =
  | { kind: "day"; key: string; at: string }
  | { kind: "message"; key: string; at: string; message: LocalMessage }
  | { kind: "event"; key: string; at: string; event: Event };

export function timeline(messages: LocalMessage[], events: Event[]): Item[] {
  const first = messages[0];
  const items: Item[] = messages.map(message => ({ kind: "message", key: message.id, at: message.at, message }));
  for (const event of events) {
    // Changes before the oldest loaded message come with the older messages.
    const is_before =
      first !== undefined && Date.parse(event.at) < Date.parse(first.at) && event.kind !== "ticket.created";
    if (!is_before && shows(event)) items.push({ kind: "event", key: event.id, at: event.at, event });
  }
  items.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return withDays(items);
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
