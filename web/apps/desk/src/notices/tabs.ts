/**
 * Several tabs, one agent: only one of them rings, and none while the agent looks at the very ticket in any of them.
 */
const ANSWER_MS = 120;

interface Looked {
  /** Some tab is being looked at. */
  is_looked_at: boolean;
  /** And it shows the ticket in question. */
  is_open: boolean;
}

export class Tabs {
  private readonly channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("candor-tabs");
  private readonly look: (ticket_id: string) => Looked;
  private answers: ((looked: Looked) => void) | null = null;
  private isFirst = typeof navigator === "undefined" || !navigator.locks;
  private letGo: () => void = () => {};

  constructor(look: (ticket_id: string) => Looked) {
    this.look = look;
    if (this.channel) this.channel.onmessage = event => this.hear(event.data);
    // Held as long as this tab lives: the next tab in the queue then takes its place.
    if (typeof navigator !== "undefined")
      void navigator.locks
        ?.request("candor ring", () => {
          this.isFirst = true;
          return new Promise<void>(resolve => {
            this.letGo = resolve;
          });
        })
        .catch(() => {});
  }

  /** Null for all tabs but the one that rings. */
  async ask(ticket_id: string): Promise<Looked | null> {
    if (!this.isFirst) return null;
    const here = this.look(ticket_id);
    if (here.is_open || !this.channel) return here;
    const all = { ...here };
    this.answers = it => {
      all.is_looked_at ||= it.is_looked_at;
      all.is_open ||= it.is_open;
    };
    this.channel.postMessage({ ask: ticket_id });
    await new Promise(resolve => setTimeout(resolve, ANSWER_MS));
    this.answers = null;
    return all;
  }

  private hear(data: unknown): void {
    if (typeof data !== "object" || data === null) return;
    if ("ask" in data && typeof data.ask === "string") this.channel?.postMessage({ looked: this.look(data.ask) });
    if ("looked" in data) this.answers?.(data.looked as Looked);
  }

  stop(): void {
    this.letGo();
    this.channel?.close();
  }
}
