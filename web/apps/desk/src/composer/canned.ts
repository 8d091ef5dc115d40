/** The canned replies the agent may use: asked for when first needed, and again after somebody changed one. */
import type { CannedReply, Client, Page } from "@candor/api";
import { fold } from "@candor/ui";

export interface CannedState {
  replies: CannedReply[];
  is_ready: boolean;
  error: unknown;
}

const MOST_SHOWN = 40;

export class CannedReplies {
  private readonly client: Client;
  private state: CannedState = { replies: [], is_ready: false, error: null };
  private is_stale = true;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(client: Client) {
    this.client = client;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): CannedState => this.state;

  /** What is known stays on screen until the new list is here. */
  forget(): void {
    this.is_stale = true;
    if (this.listeners.size > 0) void this.load();
  }

  load(): Promise<void> {
    if (!this.is_stale) return this.running ?? Promise.resolve();
    this.is_stale = false;
    this.running = this.client
      .get<Page<CannedReply>>("/canned-replies")
      .then(
        page => this.set({ replies: page.data, is_ready: true, error: null }),
        (error: unknown) => {
          this.is_stale = true;
          this.set({ ...this.state, error });
        },
      )
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  /** Shows a change before the server's list is here. */
  put(change: (replies: CannedReply[]) => CannedReply[]): void {
    this.set({ ...this.state, replies: change(this.state.replies) });
  }

  private set(state: CannedState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** The best first: what was typed as the shortcut, then in the title, then in the text; used more often comes first. */
export function findCanned(replies: CannedReply[], query: string): CannedReply[] {
  const wanted = fold(query.trim());
  const parts = wanted.split(/\s+/).filter(Boolean);
  const rank = (reply: CannedReply): number => {
    if (parts.length === 0) return 0;
    const [shortcut, title] = [fold(reply.shortcut), fold(reply.title)];
    if (shortcut === wanted) return 0;
    if (shortcut.startsWith(wanted)) return 1;
    if (title.startsWith(wanted)) return 2;
    if (parts.every(part => ` ${title}`.includes(` ${part}`))) return 3;
    if (parts.every(part => title.includes(part) || shortcut.includes(part))) return 4;
    const whole = `${title} ${shortcut} ${fold(reply.preview)}`;
    return parts.every(part => whole.includes(part)) ? 5 : -1;
  };
  return replies
    .map(reply => ({ reply, rank: rank(reply) }))
    .filter(it => it.rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.reply.n_used - a.reply.n_used || compare(a.reply.title, b.reply.title))
    .slice(0, MOST_SHOWN)
    .map(it => it.reply);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
