/**
 * The signed-in desk: the client, the store and the live line, made once per sign-in. It loads lists and threads into
 * the store, and catches up by itself after every break.
 */
import type {
  Boot,
  CannedReply,
  Catalog,
  Client,
  Counts,
  Frame,
  Me,
  MeChange,
  Page,
  SavedSearch,
  ThreadPage,
  Ticket,
  TicketRow,
} from "@candor/api";
import { asApiError } from "@candor/api";
import { currentT, isLocale, setLocale, setZone } from "@candor/i18n";
import {
  type ListQuery,
  Live,
  type LiveState,
  listKey,
  Store,
  type Thread,
  withNewer,
  withOlder,
} from "@candor/realtime";
import { toast } from "@candor/ui";
import { createContext, useContext } from "react";
import { Outbox } from "../composer/outbox.ts";
import { Writings } from "../composer/writings.ts";
import { Glances } from "../inbox/glances.ts";
import { Cache } from "../offline/cache.ts";
import { Kept } from "../offline/kept.ts";
import { forgetRecents } from "./recents.ts";
import { applySettings, settingsOf } from "./settings.ts";
import { SharedList } from "./sharedList.ts";
import { forgetLoaded } from "./useLoad.ts";

const PAGE = 50;
const THREAD_PAGE = 30;

/** What the page carries for an agent who is signed in. */
export type SignedIn = Boot & { me: Me; catalog: Catalog };

export class Desk {
  readonly client: Client;
  readonly store: Store;
  readonly live: Live;
  readonly writings: Writings;
  readonly outbox: Outbox;
  readonly canned: SharedList<CannedReply>;
  readonly glances: Glances;
  readonly saved: SharedList<SavedSearch>;
  readonly kept = new Kept();
  readonly cache: Cache;
  /** Per ticket the seq up to which the agent has had all messages on screen: what a send says it has seen. */
  readonly seen = new Map<string, number>();
  /** Told of each live frame once it has been applied. */
  onNews: (frame: Frame) => void = () => {};
  private liveState: LiveState = "connecting";
  private readonly liveListeners = new Set<() => void>();
  private readonly threadLoads = new Map<string, Promise<void>>();
  private readonly ticketLoads = new Map<string, Promise<Ticket>>();

  constructor(client: Client, { me, catalog, counts, list }: SignedIn) {
    this.client = client;
    forgetLoaded();
    this.store = new Store(me, catalog);
    if (counts) this.store.setCounts(counts);
    if (list) {
      // The rows came with the page, so they need no request.
      const query: ListQuery = { list: list.list, sort: "newest" };
      this.store.list(query);
      this.store.putPage(listKey(query), list.page.data, list.page.next, true, me.seq);
    }
    this.cache = new Cache(this.kept, this.store, () => this.live.seq);
    this.writings = new Writings(client, this.kept, this.cache.ready);
    this.writings.onDraft = (id, has_draft) => {
      if (this.store.tickets.get(id)?.has_draft !== has_draft) this.store.patchTicket(id, { has_draft });
    };
    this.canned = new SharedList(client, "/canned-replies");
    this.glances = new Glances(client, this.store, () => this.live.seq);
    this.saved = new SharedList(client, "/saved-searches");
    this.outbox = new Outbox(client, this.store, this.kept, this.cache.ready);
    this.outbox.onSent = sent => {
      this.store.putTickets([sent.ticket], this.live.seq);
      toast(currentT()("outbox-sent", { count: 1 }));
    };
    client.onUnreachable = () => this.live.doubt();
    this.live = new Live({
      after: me.seq,
      onFrame: frame => {
        if (frame.type === "draft.changed" && frame.data?.ticket_id) void this.writings.refresh(frame.data.ticket_id);
        // Canned replies are no part of the catalog: who needs them asks for them.
        if (frame.type === "catalog.changed" && frame.data?.event?.body.what === "canned_replies") {
          this.canned.forget();
          return;
        }
        if (frame.type === "catalog.changed" && frame.data?.event?.body.what === "saved_searches") {
          this.saved.forget();
          return;
        }
        const stale = this.store.apply(frame);
        if (stale === "catalog") void this.loadCatalog();
        if (stale === "me") void this.loadMe();
        const contact_id = frame.data?.event?.contact_id;
        if (contact_id) {
          forgetLoaded(`contact ${contact_id}`);
          forgetLoaded(`/contacts/${contact_id}/fields`);
        }
        this.onNews(frame);
      },
      onResync: () => void this.resync(),
      onState: state => {
        this.liveState = state;
        if (state === "live") this.recover();
        for (const listener of this.liveListeners) listener();
      },
    });
    this.applyMe(me);
  }

  /** Starts what goes on by itself while the agent is here. */
  start(): void {
    this.live.start();
    this.cache.start();
    addEventListener("online", this.recover);
    addEventListener("pagehide", this.writings.keepAll);
  }

  stop(): void {
    this.live.stop();
    this.outbox.stop();
    this.cache.stop();
    removeEventListener("online", this.recover);
    removeEventListener("pagehide", this.writings.keepAll);
  }

  /** The agent leaves this browser: nothing of theirs stays in it. */
  async forget(): Promise<void> {
    this.stop();
    forgetRecents();
    await this.kept.wipe();
  }

  /** The server is in reach again: what waited goes out, what could not be read is read. */
  private readonly recover = (): void => {
    void this.outbox.flush();
    this.writings.retry();
    if (!this.store.counts) this.loadCounts().catch(() => {});
    for (const list of this.store.lists.values()) if (list.error) void this.loadList(list.query);
    for (const [id, thread] of this.store.threads) if (thread.error) void this.loadThread(id);
  };

  can(permission: Me["permissions"][number]): boolean {
    return this.store.me.permissions.includes(permission);
  }

  readonly subscribeLive = (listener: () => void): (() => void) => {
    this.liveListeners.add(listener);
    return () => this.liveListeners.delete(listener);
  };

  readonly currentLive = (): LiveState => this.liveState;

  // --- what the store holds

  async loadList(query: ListQuery, is_more = false): Promise<void> {
    const key = listKey(query);
    const list = this.store.list(query);
    if (list.is_loading || (is_more && list.next === null)) return;
    this.store.setList(key, { is_loading: true });
    const as_of = this.live.seq;
    if (!list.is_ready) void this.cache.fillList(query);
    try {
      const page = await this.client.get<Page<TicketRow>>("/tickets", {
        query: { ...query, limit: PAGE, after: is_more ? list.next : null },
      });
      this.store.putPage(key, page.data, page.next, !is_more, as_of);
    } catch (error) {
      this.store.setList(key, { is_loading: false, error });
    }
  }

  /** One request at a time per ticket: prefetch and open share it. */
  loadTicket(id: string): Promise<Ticket> {
    const running = this.ticketLoads.get(id);
    if (running) return running;
    const as_of = this.live.seq;
    const from_here = this.fill(id);
    const load = this.client
      .get<Ticket>(`/tickets/${id}`)
      .then(ticket => {
        this.store.putTickets([ticket], as_of);
        return ticket;
      })
      .catch(async (error: unknown) => {
        // What was kept is as good as it gets while the server is out of reach.
        await from_here;
        const known = this.store.tickets.get(id);
        if (asApiError(error).is_offline && known?.reply_defaults !== undefined) return known as Ticket;
        throw error;
      })
      .finally(() => this.ticketLoads.delete(id));
    this.ticketLoads.set(id, load);
    return load;
  }

  loadThread(id: string): Promise<void> {
    const running = this.threadLoads.get(id);
    if (running) return running;
    this.store.setThread(id, { is_loading: true, error: null });
    void this.fill(id);
    const load = this.client
      .get<ThreadPage>(`/tickets/${id}/messages`, { query: { limit: THREAD_PAGE } })
      .then(page => {
        const { messages, newer } = this.store.thread(id);
        const here = newer === null ? messages : [];
        const newest = page.data[0];
        // Messages that came live during the request, or wait to be sent, stay.
        const extra = here.filter(
          it => !page.data.some(other => other.id === it.id) && (!newest || Date.parse(it.at) > Date.parse(newest.at)),
        );
        this.store.setThread(id, {
          messages: page.data,
          older: page.next,
          newer: null,
          is_ready: true,
          is_kept: false,
          is_loading: false,
        });
        for (const message of extra) this.store.putMessage(message);
        this.outbox.show(id);
      })
      .catch((error: unknown) => this.store.setThread(id, { is_loading: false, error }))
      .finally(() => this.threadLoads.delete(id));
    this.threadLoads.set(id, load);
    return load;
  }

  /** Shows what an earlier page kept of a ticket, and what waits to be sent in it. */
  private async fill(id: string): Promise<void> {
    if (!this.store.thread(id).is_ready) await this.cache.fillTicket(id);
    await this.outbox.ready;
    if (this.store.thread(id).is_ready) this.outbox.show(id);
  }

  loadOlder(id: string): Promise<void> {
    const { older } = this.store.thread(id);
    return older === null ? Promise.resolve() : this.loadPart(id, { before: older }, withOlder);
  }

  loadNewer(id: string): Promise<void> {
    const { newer } = this.store.thread(id);
    return newer === null ? Promise.resolve() : this.loadPart(id, { after: newer }, withNewer);
  }

  /** Shows the part of a thread around a message instead of its end. */
  loadAround(id: string, message_id: string): Promise<void> {
    return this.loadPart(id, { around: message_id }, (_thread, page) => ({
      messages: page.data,
      older: page.next,
      newer: page.newer,
    }));
  }

  private async loadPart(
    id: string,
    query: Record<string, string>,
    change: (thread: Thread, page: ThreadPage) => Partial<Thread>,
  ): Promise<void> {
    if (this.store.thread(id).is_loading) return;
    this.store.setThread(id, { is_loading: true });
    try {
      const page = await this.client.get<ThreadPage>(`/tickets/${id}/messages`, {
        query: { limit: THREAD_PAGE, ...query },
      });
      this.store.setThread(id, { ...change(this.store.thread(id), page), is_loading: false });
      if (this.store.thread(id).newer === null) this.outbox.show(id);
    } catch (error) {
      this.store.setThread(id, { is_loading: false, error });
    }
  }

  /** Fetches what the agent will probably open next; quiet when it fails. */
  prefetch(id: string): void {
    if (this.store.tickets.get(id)?.reply_defaults === undefined) void this.loadTicket(id).catch(() => {});
    const thread = this.store.thread(id);
    if ((!thread.is_ready || thread.is_kept) && !thread.is_loading) void this.loadThread(id);
  }

  async loadCounts(): Promise<void> {
    this.store.setCounts(await this.client.get<Counts>("/tickets/counts"));
  }

  async loadCatalog(): Promise<void> {
    this.store.setCatalog(await this.client.get<Catalog>("/catalog"));
  }

  async loadMe(): Promise<void> {
    this.applyMe(await this.client.get<Me>("/me"));
  }

  /** Changes the agent's own settings: shown at once, kept on the server. */
  async changeMe(change: MeChange): Promise<void> {
    const before = this.store.me;
    const settings = { ...settingsOf(before), ...change };
    this.applyMe({ ...before, agent: { ...before.agent, ...change, settings } });
    try {
      this.applyMe(await this.client.patch<Me>("/me", change));
    } catch (error) {
      this.applyMe(before);
      throw error;
    }
  }

  private applyMe(me: Me): void {
    this.store.setMe(me);
    applySettings(settingsOf(me));
    setZone(me.agent.zone);
    if (isLocale(me.agent.locale) && document.documentElement.lang !== me.agent.locale) void setLocale(me.agent.locale);
  }

  /** The line was down for longer than the server remembers: everything shown is fetched anew, in place. */
  private async resync(): Promise<void> {
    this.store.forgetSeqs();
    const lists = [...this.store.lists.values()].filter(list => list.is_ready);
    const threads = [...this.store.threads.keys()];
    for (const id of threads) this.store.setThread(id, { is_ready: false });
    await Promise.allSettled([
      ...lists.map(list => this.loadList(list.query)),
      this.loadMe(),
      this.loadCounts(),
      this.loadCatalog(),
      ...[...this.store.tickets.values()]
        .filter(it => it.reply_defaults !== undefined)
        .slice(-20)
        .map(it => this.loadTicket(it.id)),
    ]);
  }
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no desk above this component");
  return desk;
}
