/**
 * Messages on their way: shown in the thread at once, and kept in the browser before they leave it, so that neither a
 * broken connection nor a reload loses one. Each has one key for all its tries: the server carries it out once.
 */
import { asApiError, type Client, type Message, type NewMessage, type StoredFile, type Ticket } from "@candor/api";
import { LOCAL, type LocalMessage, type Store } from "@candor/realtime";
import type { Kept } from "../offline/kept.ts";
import type { Writing } from "./writings.ts";

export interface Sending {
  ticket_id: string;
  body: NewMessage;
  files: StoredFile[];
  /** What was written, to be put back into the composer. */
  writing: Writing;
}

export interface Sent {
  message: Message;
  ticket: Ticket;
  undo: string | null;
}

/** A newer message stands between: the agent has to look first. */
export class NewerMessages extends Error {
  readonly newer: Message[];
  /** What counts as seen once the agent has read them. */
  readonly seq: number;
  readonly sending: Sending;

  constructor(newer: Message[], seq: number, sending: Sending) {
    super("newer messages");
    this.newer = newer;
    this.seq = seq;
    this.sending = sending;
  }
}

interface Entry {
  id: string;
  at: string;
  sending: Sending;
  /** Null while it waits to be tried again by itself; else why the agent has to decide. */
  error: string | null;
}

const AGAIN_MS = 15_000;
/** What passes by itself: no connection, a server that restarts, the first try still at work. */
const PASSING = new Set(["offline", "unavailable", "idempotency_in_progress", "too_many"]);

export class Outbox {
  /** Resolves once what an earlier page left is here. */
  readonly ready: Promise<void>;
  /** Told of each message that left after having waited. */
  onSent: (sent: Sent) => void = () => {};
  private readonly client: Client;
  private readonly store: Store;
  private readonly kept: Kept | null;
  private readonly entries = new Map<string, Entry>();
  private readonly busy = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private n_waiting = 0;

  constructor(client: Client, store: Store, kept: Kept | null = null, owned: Promise<void> = Promise.resolve()) {
    this.client = client;
    this.store = store;
    this.kept = kept;
    this.ready = owned.then(() => this.restore());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** How many wait for the connection. */
  readonly waiting = (): number => this.n_waiting;

  /** How many have not left: those that wait, and those whose agent has to decide. */
  n_unsent(): number {
    return this.entries.size;
  }

  has(ticket_id: string): boolean {
    return [...this.entries.values()].some(it => it.sending.ticket_id === ticket_id);
  }

  /** Null when it could not be sent: the message then stays in the thread, waiting or with its error. */
  async send(sending: Sending): Promise<Sent | null> {
    const id = `${LOCAL}${crypto.randomUUID()}`;
    const entry: Entry = { id, at: localTime(sending.ticket_id, this.store), sending, error: null };
    this.entries.set(id, entry);
    this.store.putMessage(local(entry, this.store, "sending"));
    await this.keep(entry);
    return this.post(entry, true);
  }

  /** Sends again under the same key, so that a first try that did arrive is not doubled. */
  async retry(message: LocalMessage): Promise<Sent | null> {
    const entry = this.entries.get(message.id);
    if (!entry) return null;
    this.put(entry, null, "sending");
    return this.post(entry, true);
  }

  /** Sends what newer messages overtook, now that the agent has seen them: another request, so another key. */
  sendAnyway(message: LocalMessage, seen_seq: number): Promise<Sent | null> {
    const sending = this.take(message);
    return sending ? this.send({ ...sending, body: { ...sending.body, seen_seq } }) : Promise.resolve(null);
  }

  /** Takes a message that has not been sent out of the thread, for editing or for good. Null while it is just leaving. */
  take(message: LocalMessage): Sending | null {
    const entry = this.entries.get(message.id);
    if (!entry || this.busy.has(message.id)) return null;
    this.forget(entry);
    return entry.sending;
  }

  /** Shows what waits in a thread that has just been loaded. */
  show(ticket_id: string): void {
    const shown = this.store.thread(ticket_id).messages;
    for (const entry of this.entries.values())
      if (entry.sending.ticket_id === ticket_id && !shown.some(it => it.id === entry.id)) this.paint(entry);
  }

  /** Tries everything that waits, in the order it was written. */
  async flush(): Promise<void> {
    await this.ready;
    for (const entry of [...this.entries.values()].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      if (entry.error !== null || this.busy.has(entry.id) || !this.entries.has(entry.id)) continue;
      const sent = await this.post(entry, false);
      if (sent) this.onSent(sent);
      // The way is closed: the others need not try it.
      else if (this.entries.get(entry.id)?.error === null) break;
    }
  }

  private async restore(): Promise<void> {
    for (const entry of (await this.kept?.all<Entry>("outbox")) ?? []) {
      if (this.entries.has(entry.id)) continue;
      this.entries.set(entry.id, entry);
      if (this.store.thread(entry.sending.ticket_id).is_ready) this.paint(entry);
    }
    this.count();
  }

  private async post(entry: Entry, is_first_hand: boolean): Promise<Sent | null> {
    this.busy.add(entry.id);
    try {
      return await alone(entry.id, () => this.tryOnce(entry, is_first_hand));
    } finally {
      this.busy.delete(entry.id);
      this.count();
    }
  }

  private async tryOnce(entry: Entry, is_first_hand: boolean): Promise<Sent | null> {
    const { ticket_id, body } = entry.sending;
    // Another tab may have sent it, or its agent may have taken it back there.
    if (!is_first_hand && (await this.kept?.has("outbox", entry.id)) === false) {
      this.forget(entry);
      return null;
    }
    this.store.putMessage(local(entry, this.store, "sending"));
    try {
      const sent = await this.client.post<Sent>(`/tickets/${ticket_id}/messages`, body, {
        key: entry.id.slice(LOCAL.length),
      });
      this.forget(entry);
      // The live line may have been quicker: what it says of the message is newer than the answer.
      const known = this.store.thread(sent.message.ticket_id).messages.find(it => it.id === sent.message.id);
      if (!known) this.store.putMessage(sent.message);
      return sent;
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === "newer_messages") {
        for (const message of error.newer) this.store.putMessage(message);
        if (is_first_hand) {
          this.forget(entry);
          throw new NewerMessages(error.newer, error.seq ?? 0, entry.sending);
        }
      }
      this.put(entry, PASSING.has(error.code) ? null : error.code, "queued");
      return null;
    }
  }

  private put(entry: Entry, error: string | null, state: "sending" | "queued"): void {
    const next = { ...entry, error };
    this.entries.set(entry.id, next);
    void this.keep(next);
    this.store.putMessage(local(next, this.store, state));
  }

  private paint(entry: Entry): void {
    this.store.putMessage(local(entry, this.store, "queued"));
  }

  private forget(entry: Entry): void {
    this.entries.delete(entry.id);
    void this.kept?.drop("outbox", entry.id);
    this.store.dropMessage(entry.sending.ticket_id, entry.id);
    this.count();
  }

  private async keep(entry: Entry): Promise<void> {
    // What is still being uploaded cannot be kept, and is not part of the message.
    const files = entry.sending.writing.files.filter(it => it.file !== null);
    const writing = { ...entry.sending.writing, files: files.map(it => ({ ...it, error: null })) };
    await this.kept?.put("outbox", entry.id, { ...entry, sending: { ...entry.sending, writing } });
  }

  private count(): void {
    const n = [...this.entries.values()].filter(it => it.error === null && !this.busy.has(it.id)).length;
    if (this.timer) clearTimeout(this.timer);
    this.timer = n > 0 ? setTimeout(() => void this.flush(), AGAIN_MS) : null;
    if (n === this.n_waiting) return;
    this.n_waiting = n;
    for (const listener of this.listeners) listener();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** One tab at a time tries one message. */
function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  return locks ? (locks.request(`candor ${name}`, run) as Promise<T>) : run();
}

/** A clock behind the server's must not sort the new message among the older ones. */
function localTime(ticket_id: string, store: Store): string {
  const newest = store.thread(ticket_id).messages.at(-1);
  return new Date(Math.max(Date.now(), newest ? Date.parse(newest.at) + 1 : 0)).toISOString();
}

function local({ id, at, sending, error }: Entry, store: Store, state: "sending" | "queued"): LocalMessage {
  const { ticket_id, body, files } = sending;
  const { agent } = store.me;
  return {
    id,
    ticket_id,
    kind: body.kind,
    direction: "out",
    author: { kind: "agent", id: agent.id, name: agent.name },
    at,
    text: body.text,
    quoted_text: null,
    has_html: false,
    html_bytes: 0,
    from: null,
    to: body.to ?? [],
    cc: body.cc ?? [],
    bcc: body.bcc ?? [],
    subject: null,
    channel_id: body.channel_id ?? "",
    channel_kind: "email",
    files,
    state: error === null ? state : "failed",
    ...(error === null ? {} : { local_error: error }),
    error: null,
    is_auto: false,
    auto_kind: "no",
    is_unverified_sender: false,
    is_third_party: false,
    language: null,
    has_remote_images: false,
    has_raw: false,
    problems: [],
    fields: [],
    mentions: [...(body.html ?? "").matchAll(/data-mention="(agt_[0-9a-z]{13})"/g)].map(it => it[1] ?? ""),
  };
}
