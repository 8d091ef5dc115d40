/**
 * The one normalised store of the desk, outside React. Rows subscribe to their own key, so a live change of one
 * ticket renders one row. Values are replaced, never mutated, so that they can serve as snapshots.
 */
import type {
  Agent,
  Catalog,
  Counts,
  Frame,
  Me,
  Message,
  Presence,
  Ticket,
  TicketDetail,
  TicketRow,
} from "@candor/api";
import { belongs, compare, type List, type ListQuery, listKey, newList } from "./lists.ts";
import { insertMessage, type LocalMessage, MOST_SHOWN, newThread, type Thread } from "./threads.ts";

export type TicketEntry = TicketRow & Partial<TicketDetail>;
type Listener = () => void;

export class Store {
  me: Me;
  catalog: Catalog;
  counts: Counts | null = null;
  readonly tickets = new Map<string, TicketEntry>();
  readonly lists = new Map<string, List>();
  readonly threads = new Map<string, Thread>();
  readonly presence = new Map<string, Presence["agents"]>();
  private readonly listeners = new Map<string, Set<Listener>>();
  /** Per ticket the highest seq a live frame told, so that a slower answer cannot bring older facts back. */
  private readonly seqs = new Map<string, number>();
  private isHeld = false;
  /** Told the key of everything that changes, for whoever keeps a copy. */
  onChange: ((key: string) => void) | null = null;

  constructor(me: Me, catalog: Catalog) {
    this.me = me;
    this.catalog = catalog;
  }

  subscribe(key: string, listener: Listener): () => void {
    const set = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0 && this.listeners.get(key) === set) this.listeners.delete(key);
    };
  }

  private emit(key: string): void {
    for (const listener of this.listeners.get(key) ?? []) listener();
    this.onChange?.(key);
  }

  setMe(me: Me): void {
    this.me = me;
    this.emit("me");
  }

  setCatalog(catalog: Catalog): void {
    this.catalog = catalog;
    this.emit("catalog");
  }

  setCounts(counts: Counts): void {
    this.counts = counts;
    this.emit("counts");
  }

  agent(id: string | null | undefined): Agent | undefined {
    return this.catalog.agents.find(agent => agent.id === id);
  }

  // --- tickets

  /** Takes rows as of a moment; rows a live frame has overtaken since are left alone. */
  putTickets(rows: (Partial<Ticket> & { id: string })[], as_of: number): void {
    for (const row of rows) {
      const seen = this.seqs.get(row.id) ?? -1;
      if (seen > as_of && this.tickets.has(row.id) && (row.seq ?? -1) < seen) {
        // Details never travel with list rows, so a first detail is welcome even when its row part is late.
        const known = this.tickets.get(row.id);
        if (known && known.reply_defaults === undefined && row.reply_defaults)
          this.replaceTicket({ ...row, ...known } as TicketEntry);
        continue;
      }
      this.mergeTicket(row);
    }
  }

  /** Changes a ticket before the server agrees; the answer undoes it where nothing newer has come since. */
  patchTicket(id: string, change: Partial<TicketEntry>): () => void {
    const before = this.tickets.get(id);
    if (!before) return () => {};
    this.mergeTicket({ ...change, id });
    return () => {
      const now = this.tickets.get(id);
      if (!now) return;
      const names = Object.keys(change) as (keyof TicketEntry)[];
      const undone = Object.fromEntries(
        names.filter(name => now[name] === change[name]).map(name => [name, before[name]]),
      );
      this.mergeTicket({ ...undone, id });
    };
  }

  private mergeTicket(change: Partial<Ticket> & { id: string }): void {
    const before = this.tickets.get(change.id);
    // A live frame of a ticket never listed here may carry a bare change; it is shown once somebody asks for it.
    if (!before && change.number === undefined) return;
    this.replaceTicket({ ...before, ...change } as TicketEntry);
  }

  private replaceTicket(ticket: TicketEntry): void {
    this.tickets.set(ticket.id, ticket);
    this.emit(`ticket:${ticket.id}`);
    for (const list of this.lists.values()) this.place(list, ticket);
  }

  /** The ticket is no longer this agent's to see. */
  private removeTicket(id: string): void {
    this.tickets.delete(id);
    this.threads.delete(id);
    for (const [key, list] of this.lists) {
      const without = (ids: string[]) => ids.filter(it => it !== id);
      if (list.ids.includes(id) || list.pending.includes(id)) {
        this.setList(key, { ids: without(list.ids), pending: without(list.pending), gone: without(list.gone) });
      }
    }
    this.emit(`ticket:${id}`);
    this.emit(`thread:${id}`);
  }

  // --- lists

  list(query: ListQuery): List {
    const key = listKey(query);
    const known = this.lists.get(key);
    if (known) return known;
    const list = newList(query);
    this.lists.set(key, list);
    return list;
  }

  setList(key: string, change: Partial<List>): void {
    const list = this.lists.get(key);
    if (!list) return;
    this.lists.set(key, { ...list, ...change });
    this.emit(`list:${key}`);
  }

  /** Takes one page: the first replaces what is there, a later one is added below. */
  putPage(key: string, rows: TicketRow[], next: string | null, is_first: boolean, as_of: number): void {
    this.setList(key, { is_loading: true });
    this.putTickets(rows, as_of);
    const list = this.lists.get(key);
    if (!list) return;
    const shown = rows.filter(row => belongs(this.tickets.get(row.id) ?? row, list.query, this.me)).map(row => row.id);
    const ids = is_first ? shown : [...list.ids, ...shown.filter(id => !list.ids.includes(id))];
    this.setList(key, { ids, next, is_loading: false, is_ready: true, error: null, pending: [], gone: [] });
  }

  /** While held, nothing moves: newcomers wait in `pending`, leavers stay as they are. */
  hold(is_held: boolean): void {
    if (this.isHeld === is_held) return;
    this.isHeld = is_held;
    if (!is_held) for (const key of this.lists.keys()) this.release(key);
  }

  /** Shows what waited. */
  release(key: string): void {
    const list = this.lists.get(key);
    if (!list || (list.pending.length === 0 && list.gone.length === 0 && !list.is_stale)) return;
    const ids = [...list.pending, ...list.ids].filter(id => !list.gone.includes(id));
    this.setList(key, { ids: this.sorted(ids, list), pending: [], gone: [], is_stale: false });
  }

  private sorted(ids: string[], list: List): string[] {
    const rows = ids.flatMap(id => this.tickets.get(id) ?? []);
    return rows.sort((a, b) => compare(a, b, list.query.sort)).map(row => row.id);
  }

  private place(list: List, ticket: TicketEntry): void {
    if (!list.is_ready) return;
    const key = listKey(list.query);
    const is_in = list.ids.includes(ticket.id);
    const is_pending = list.pending.includes(ticket.id);
    if (!belongs(ticket, list.query, this.me)) {
      if (is_pending) this.setList(key, { pending: list.pending.filter(id => id !== ticket.id) });
      else if (is_in && this.isHeld) this.setList(key, { gone: [...new Set([...list.gone, ticket.id])] });
      else if (is_in) this.setList(key, { ids: list.ids.filter(id => id !== ticket.id) });
      return;
    }
    if (is_in) {
      if (list.gone.includes(ticket.id)) this.setList(key, { gone: list.gone.filter(id => id !== ticket.id) });
      const ids = this.sorted(list.ids, list);
      if (ids.every((id, index) => id === list.ids[index])) return;
      if (this.isHeld) this.setList(key, { is_stale: true });
      else this.setList(key, { ids });
      return;
    }
    if (is_pending) return;
    const last = this.tickets.get(list.ids.at(-1) ?? "");
    // Below the loaded part: it will come with its page.
    if (list.next !== null && last && compare(ticket, last, list.query.sort) > 0) return;
    if (this.isHeld) this.setList(key, { pending: [ticket.id, ...list.pending] });
    else this.setList(key, { ids: this.sorted([ticket.id, ...list.ids], list) });
  }

  /** Takes a ticket out of a list at once, also while held: it was the agent's own act. */
  drop(id: string): void {
    for (const [key, list] of this.lists) {
      const ticket = this.tickets.get(id);
      if (ticket && list.ids.includes(id) && !belongs(ticket, list.query, this.me)) {
        this.setList(key, {
          ids: list.ids.filter(other => other !== id),
          gone: list.gone.filter(other => other !== id),
        });
      }
    }
  }

  // --- messages

  thread(ticket_id: string): Thread {
    return this.threads.get(ticket_id) ?? newThread;
  }

  setThread(ticket_id: string, change: Partial<Thread>): void {
    this.threads.set(ticket_id, { ...this.thread(ticket_id), ...change });
    this.emit(`thread:${ticket_id}`);
  }

  putMessage(message: LocalMessage): void {
    const thread = this.thread(message.ticket_id);
    // Beyond the part that is shown: it comes when that is read.
    if (thread.newer !== null && !thread.messages.some(it => it.id === message.id)) return;
    if (thread.is_ready || thread.is_loading)
      this.setThread(message.ticket_id, { messages: insertMessage(thread.messages, message, this.me) });
  }

  /** Whoever watches the end of a thread for hours needs no more of it in the page than others. */
  cutThread(ticket_id: string): void {
    const { messages } = this.thread(ticket_id);
    if (messages.length <= MOST_SHOWN * 1.5) return;
    const kept = messages.slice(-MOST_SHOWN);
    this.setThread(ticket_id, { messages: kept, older: kept[0]?.id ?? null });
  }

  /** A thread that is left far up is opened at its end again, not there. */
  leaveThread(ticket_id: string): void {
    if (this.thread(ticket_id).newer !== null) this.threads.delete(ticket_id);
  }

  dropMessage(ticket_id: string, id: string): void {
    const thread = this.thread(ticket_id);
    this.setThread(ticket_id, { messages: thread.messages.filter(message => message.id !== id) });
  }

  // --- what an earlier page kept, until the server says how it is now

  fillTicket(ticket: TicketEntry): void {
    const known = this.tickets.get(ticket.id);
    if (known?.reply_defaults === undefined) this.replaceTicket({ ...ticket, ...known });
  }

  fillThread(ticket_id: string, messages: LocalMessage[], older: string | null): void {
    const thread = this.thread(ticket_id);
    if (!thread.is_ready && thread.messages.length === 0)
      this.setThread(ticket_id, { messages, older, is_ready: true, is_kept: true });
  }

  fillList(key: string, rows: TicketRow[], next: string | null): void {
    const list = this.lists.get(key);
    if (!list || list.is_ready) return;
    for (const row of rows) if (!this.tickets.has(row.id)) this.tickets.set(row.id, row);
    const ids = rows.map(row => row.id).filter(id => this.stays(id, list));
    this.setList(key, { ids: this.sorted(ids, list), next, is_ready: true });
  }

  private stays(id: string, list: List): boolean {
    const ticket = this.tickets.get(id);
    return ticket !== undefined && belongs(ticket, list.query, this.me);
  }

  // --- live

  /** Applies one live frame. Returns what the caller has to fetch anew. */
  apply(frame: Frame): "catalog" | "me" | null {
    const data = frame.data;
    if (frame.type === "counts" && data) this.setCounts(data as Counts);
    if (frame.type === "presence" && data?.ticket_id) {
      this.presence.set(data.ticket_id, data.agents ?? []);
      this.emit(`presence:${data.ticket_id}`);
    }
    if (frame.type === "ticket.removed" && data?.ticket_id) this.removeTicket(data.ticket_id);
    if (frame.type === "ticket.read" && data?.ticket_id)
      this.patchTicket(data.ticket_id, { is_unread: data.is_unread ?? false });
    if (frame.type === "draft.changed" && data?.ticket_id)
      this.patchTicket(data.ticket_id, { has_draft: data.has_draft ?? false });
    if (data?.counts) this.setCounts(data.counts);
    if (data?.message) this.putMessage(data.message);
    if (data?.ticket) {
      const seq = frame.seq ?? -1;
      if (seq >= (this.seqs.get(data.ticket.id) ?? -1)) {
        this.seqs.set(data.ticket.id, seq);
        this.mergeTicket(data.ticket);
      }
    }
    this.applyMessageState(frame);
    if (data?.event) this.emit(`history:${data.event.ticket_id ?? ""}`);
    if (data?.event?.contact_id) this.emit(`contact:${data.event.contact_id}`);
    if (frame.type === "import.changed") this.emit("imports");
    if (frame.type === "catalog.changed" || frame.type === "agent.changed") return "catalog";
    return frame.type === "workspace.changed" ? "me" : null;
  }

  private applyMessageState(frame: Frame): void {
    const event = frame.data?.event;
    if (frame.type !== "message.state_changed" || frame.data?.message || !event?.ticket_id) return;
    const known = this.thread(event.ticket_id).messages.find(message => message.id === event.body.message_id);
    if (known) this.putMessage({ ...known, state: event.body.after as Message["state"] });
  }

  /** Forgets what live frames could not tell; loaded lists and threads are fetched anew by the caller. */
  forgetSeqs(): void {
    this.seqs.clear();
  }
}
