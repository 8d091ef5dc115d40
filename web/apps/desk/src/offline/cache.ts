/** Keeps what the agent has seen in this browser, and gives it back before the server answers. */
import type { Catalog, Counts, Me, TicketRow } from "@candor/api";
import { isLocal, type ListQuery, type LocalMessage, listKey, type Store, type TicketEntry } from "@candor/realtime";
import type { Kept } from "./kept.ts";

const FLUSH_MS = 2500;
const MOST_ROWS = 100;
const MOST_THREADS = 50;
const MOST_MESSAGES = 60;

interface KeptThread {
  id: string;
  ticket: TicketEntry;
  messages: LocalMessage[];
  older: string | null;
  at: number;
}

/** What an offline start needs instead of the page's own boot data. */
export interface KeptBoot {
  me: Me;
  catalog: Catalog;
  counts: Counts | null;
}

export class Cache {
  /** Resolves once what is kept belongs to this agent. */
  readonly ready: Promise<void>;
  private readonly kept: Kept;
  private readonly store: Store;
  private readonly seq: () => number;
  private readonly dirty = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private n_saved = 0;

  constructor(kept: Kept, store: Store, seq: () => number) {
    this.kept = kept;
    this.store = store;
    this.seq = seq;
    const { agent, workspace } = store.me;
    this.ready = kept.enter(`${workspace.id} ${agent.id}`);
  }

  start(): void {
    this.store.onChange = key => this.note(key);
    this.note("me");
  }

  stop(): void {
    this.store.onChange = null;
    this.dirty.clear();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private note(key: string): void {
    this.dirty.add(key);
    // One clock for many changes: a storm of them costs one write.
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, FLUSH_MS);
  }

  private async flush(): Promise<void> {
    await this.ready;
    const keys = [...this.dirty];
    this.dirty.clear();
    const { me, catalog, counts } = this.store;
    const threads = new Set<string>();
    for (const key of keys) {
      const [kind, id] = split(key);
      if (kind === "list") await this.saveList(id);
      if (kind === "thread" || kind === "ticket") threads.add(id);
    }
    for (const id of threads) await this.saveThread(id);
    // The agent has left meanwhile: nothing more is kept.
    if (!this.store.onChange) return;
    // The rows are as of this moment, so the line has to go on from here.
    const boot: KeptBoot = { me: { ...me, seq: this.seq() }, catalog, counts };
    await this.kept.put("facts", "boot", boot);
  }

  private async saveList(key: string): Promise<void> {
    const list = this.store.lists.get(key);
    if (!list?.is_ready) return;
    const rows = list.ids.slice(0, MOST_ROWS).flatMap(id => this.store.tickets.get(id) ?? []);
    await this.kept.put("lists", key, { rows, next: list.ids.length > MOST_ROWS ? null : list.next });
  }

  private async saveThread(id: string): Promise<void> {
    const thread = this.store.threads.get(id);
    const ticket = this.store.tickets.get(id);
    if (!thread) return;
    if (!ticket) {
      // No longer this agent's to see.
      await this.kept.drop("threads", id);
      return;
    }
    // Only the end of a thread is worth keeping.
    if (thread.newer !== null) return;
    if (!thread.is_ready || ticket.reply_defaults === undefined) return;
    const messages = thread.messages.filter(it => !isLocal(it)).slice(-MOST_MESSAGES);
    const is_cut = messages.length < thread.messages.filter(it => !isLocal(it)).length;
    const kept: KeptThread = { id, ticket, messages, older: is_cut ? null : thread.older, at: Date.now() };
    await this.kept.put("threads", id, kept);
    this.n_saved += 1;
    if (this.n_saved % 10 === 1) await this.cutThreads();
  }

  private async cutThreads(): Promise<void> {
    const all = await this.kept.all<KeptThread>("threads");
    const late = all.sort((a, b) => b.at - a.at).slice(MOST_THREADS);
    for (const it of late) await this.kept.drop("threads", it.id);
  }

  /** Fills a list that has nothing yet. */
  async fillList(query: ListQuery): Promise<void> {
    await this.ready;
    const kept = await this.kept.get<{ rows: TicketRow[]; next: string | null }>("lists", listKey(query));
    if (kept && kept.rows.length > 0) this.store.fillList(listKey(query), kept.rows.map(wholeRow), kept.next);
  }

  /** Fills a ticket and its messages where nothing is here yet. */
  async fillTicket(id: string): Promise<void> {
    await this.ready;
    const kept = await this.kept.get<KeptThread>("threads", id);
    if (!kept) return;
    this.store.fillTicket(wholeRow(kept.ticket));
    this.store.fillThread(id, kept.messages.map(wholeMessage), kept.older);
  }
}

/** What an older desk kept lacks what it did not know. */
function wholeRow<T extends TicketRow>(row: T): T {
  const { followers = [], mentioned = [], read_to = null } = row as Partial<TicketRow>;
  return { ...row, followers, mentioned, read_to };
}

function wholeMessage(message: LocalMessage): LocalMessage {
  const { mentions = [] } = message as Partial<LocalMessage>;
  return { ...message, mentions };
}

function split(key: string): [string, string] {
  const at = key.indexOf(":");
  return at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
}
