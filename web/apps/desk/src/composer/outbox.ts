/** Messages on their way: shown in the thread at once, kept with all they need to be sent again. */
import {
  ApiError,
  asApiError,
  type Client,
  type Message,
  type NewMessage,
  type StoredFile,
  type Ticket,
} from "@candor/api";
import { LOCAL, type LocalMessage, type Store } from "@candor/realtime";
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

export class Outbox {
  private readonly client: Client;
  private readonly store: Store;
  private readonly waiting = new Map<string, Sending>();

  constructor(client: Client, store: Store) {
    this.client = client;
    this.store = store;
  }

  /** Null when it could not be sent: the message then stays in the thread with its error. */
  async send(sending: Sending): Promise<Sent | null> {
    const id = `${LOCAL}${crypto.randomUUID()}`;
    this.waiting.set(id, sending);
    this.store.putMessage(local(id, sending, this.store));
    return this.post(id, sending);
  }

  /** Sends again under the same key, so that a first try that did arrive is not doubled. */
  async retry(message: LocalMessage): Promise<Sent | null> {
    const sending = this.waiting.get(message.id);
    if (!sending) return null;
    const { local_error: _, ...rest } = message;
    this.store.putMessage({ ...rest, state: "sending" });
    return this.post(message.id, sending);
  }

  /** Takes a message that could not be sent out of the thread, for editing or for good. */
  take(message: LocalMessage): Sending | null {
    const sending = this.waiting.get(message.id) ?? null;
    this.waiting.delete(message.id);
    this.store.dropMessage(message.ticket_id, message.id);
    return sending;
  }

  private async post(id: string, sending: Sending): Promise<Sent | null> {
    const { ticket_id, body } = sending;
    try {
      const sent = await this.client.post<Sent>(`/tickets/${ticket_id}/messages`, body, {
        key: id.slice(LOCAL.length),
      });
      this.waiting.delete(id);
      this.store.dropMessage(ticket_id, id);
      // The live line may have been quicker: what it says of the message is newer than the answer.
      const known = this.store.thread(sent.message.ticket_id).messages.find(it => it.id === sent.message.id);
      if (!known) this.store.putMessage(sent.message);
      return sent;
    } catch (error) {
      if (error instanceof ApiError && error.code === "newer_messages") {
        this.waiting.delete(id);
        this.store.dropMessage(ticket_id, id);
        for (const message of error.newer) this.store.putMessage(message);
        throw new NewerMessages(error.newer, error.seq ?? 0, sending);
      }
      const message = this.store.thread(ticket_id).messages.find(it => it.id === id);
      if (message) this.store.putMessage({ ...message, state: "failed", local_error: asApiError(error).code });
      return null;
    }
  }
}

function local(id: string, { ticket_id, body, files }: Sending, store: Store): LocalMessage {
  const { agent } = store.me;
  const newest = store.thread(ticket_id).messages.at(-1);
  // A clock behind the server's must not sort the new message among the older ones.
  const at = new Date(Math.max(Date.now(), newest ? Date.parse(newest.at) + 1 : 0)).toISOString();
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
    state: "sending",
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
  };
}
