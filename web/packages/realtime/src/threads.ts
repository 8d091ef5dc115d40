/** The messages of one ticket in order, among them those that are on their way and have no id of the server yet. */
import type { Me, Message, ThreadPage } from "@candor/api";

export const LOCAL = "local:";

/** A message the desk shows before the server has it; `retry` sends it again with the same key. */
export interface LocalMessage extends Message {
  local_error?: string;
}

export interface Thread {
  messages: LocalMessage[];
  /** Cursor to older messages, null when all are here. */
  older: string | null;
  /** Cursor to newer messages, null at the end: a long thread is shown in parts. */
  newer: string | null;
  is_ready: boolean;
  /** What is here was kept by an earlier page: the server has to be asked all the same. */
  is_kept: boolean;
  is_loading: boolean;
  error: unknown;
}

export const newThread: Thread = {
  messages: [],
  older: null,
  newer: null,
  is_ready: false,
  is_kept: false,
  is_loading: false,
  error: null,
};

/** So many messages of a thread are in the page at once. */
export const MOST_SHOWN = 60;

/** Adds what was read above; what goes too far below is left out and read again when it is wanted. */
export function withOlder(thread: Thread, page: ThreadPage): Partial<Thread> {
  const older = page.data.filter(it => !thread.messages.some(other => other.id === it.id));
  const all = [...older, ...thread.messages];
  if (all.length <= MOST_SHOWN) return { messages: all, older: page.next };
  const messages = all.filter(it => !isLocal(it)).slice(0, MOST_SHOWN);
  return { messages, older: page.next, newer: messages.at(-1)?.id ?? null };
}

/** The same below. */
export function withNewer(thread: Thread, page: ThreadPage): Partial<Thread> {
  const newer = page.data.filter(it => !thread.messages.some(other => other.id === it.id));
  const all = [...thread.messages, ...newer];
  const messages = all.slice(-MOST_SHOWN);
  return { messages, newer: page.newer, older: all.length > MOST_SHOWN ? (messages[0]?.id ?? null) : thread.older };
}

/** Whether a message is news to whoever has read up to another one. Ids grow with time. */
export function isNews(message: Message, read_to: string, own_id: string): boolean {
  if (isLocal(message) || message.id <= read_to || message.author.id === own_id) return false;
  return message.kind === "note" || (message.direction === "in" && !message.is_auto);
}

export function isLocal(message: Message): boolean {
  return message.id.startsWith(LOCAL);
}

export function insertMessage(messages: LocalMessage[], message: LocalMessage, me: Me): LocalMessage[] {
  const at = messages.findIndex(other => other.id === message.id);
  if (at >= 0) return messages.map((other, index) => (index === at ? message : other));
  const kept = isLocal(message) ? messages : messages.filter(other => !isEcho(other, message, me));
  return [...kept, message].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** The live frame of an own message may overtake the answer to its POST: then the local copy gives way. */
function isEcho(local: LocalMessage, message: Message, me: Me): boolean {
  return (
    isLocal(local) &&
    local.state === "sending" &&
    message.direction === "out" &&
    message.kind === local.kind &&
    message.author.id === me.agent.id &&
    message.text.trim().slice(0, 80) === local.text.trim().slice(0, 80)
  );
}
