/**
 * Tickets that texts refer to, by id or number: asked for together, each once. What an agent does not see stays what it
 * was, words.
 */
import type { Client, TicketRow } from "@candor/api";
import type { Store } from "@candor/realtime";

const MOST = 50;

export class Glances {
  private readonly client: Client;
  private readonly store: Store;
  private readonly as_of: () => number;
  /** By what was referred to: the ticket's id, or null when there is none to see. */
  private readonly known = new Map<string, string | null>();
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(client: Client, store: Store, as_of: () => number) {
    this.client = client;
    this.store = store;
    this.as_of = as_of;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Undefined while nobody knows. */
  idOf(reference: string): string | null | undefined {
    return this.known.get(reference);
  }

  want(reference: string): void {
    if (this.known.has(reference) || this.wanted.has(reference)) return;
    this.wanted.add(reference);
    this.timer ??= setTimeout(() => void this.read(), 0);
  }

  private async read(): Promise<void> {
    this.timer = null;
    const asked = [...this.wanted].slice(0, MOST);
    const as_of = this.as_of();
    try {
      const { data } = await this.client.get<{ data: TicketRow[] }>("/tickets/glance", {
        query: { of: asked.join(",") },
      });
      this.store.putTickets(data, as_of);
      for (const reference of asked) {
        const row = data.find(it => it.id === reference || String(it.number) === reference);
        this.known.set(reference, row?.id ?? null);
      }
    } catch {
      // The words say what they say; whoever opens the text again asks again.
    }
    for (const reference of asked) this.wanted.delete(reference);
    for (const listener of this.listeners) listener();
    if (this.wanted.size > 0) this.timer ??= setTimeout(() => void this.read(), 0);
  }
}
