/**
 * What is being written, per ticket, outside React: it survives moving through the list, and every change reaches the
 * server's draft within a second.
 */
import { type Addr, ApiError, type Client, type Draft, type DraftInput, type Page, type StoredFile } from "@candor/api";
import { textToHtml } from "@candor/editor/text";
import type { Kept } from "../offline/kept.ts";

export type Mode = "reply" | "reply_all" | "forward" | "note";
export type Saving = "idle" | "saving" | "saved" | "failed" | "local";

export interface Attachment {
  key: string;
  name: string;
  size_bytes: number;
  /** Share uploaded; null once it is on the server. */
  progress: number | null;
  file: StoredFile | null;
  error: unknown;
}

export interface Writing {
  mode: Mode;
  html: string;
  text: string;
  is_blank: boolean;
  to: Addr[];
  cc: Addr[];
  bcc: Addr[];
  subject: string;
  files: Attachment[];
  has_signature: boolean;
  /** The message that is forwarded. */
  forward_of: string | null;
  is_open: boolean;
  /** The agent asked to write; a draft that comes back by itself does not take the cursor. */
  wants_focus: boolean;
  saving: Saving;
  /** Grows when the content is replaced from outside, so that the editor takes it anew. */
  version: number;
}

export const NEW = "new";
const SAVE_AFTER_MS = 700;
/** Within this time a hint that the draft changed is the echo of one's own save. */
const OWN_ECHO_MS = 3000;

export function blankWriting(version = 0): Writing {
  return {
    mode: "reply",
    html: "",
    text: "",
    is_blank: true,
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    files: [],
    has_signature: true,
    forward_of: null,
    is_open: false,
    wants_focus: false,
    saving: "idle",
    version,
  };
}

export class Writings {
  /** Told when a draft comes or goes, for the mark in the list. */
  onDraft: (ticket_id: string, has_draft: boolean) => void = () => {};
  private readonly client: Client;
  private readonly all = new Map<string, Writing>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly saved_at = new Map<string, number>();
  /** Draft requests of one ticket go one after the other, else an older one could win. */
  private readonly chains = new Map<string, Promise<void>>();

  private readonly kept: Kept | null;
  /** Texts in this browser that the server has not got. */
  private readonly unsent: Promise<Set<string>>;

  constructor(client: Client, kept: Kept | null = null, owned: Promise<void> = Promise.resolve()) {
    this.client = client;
    this.kept = kept;
    this.unsent = owned.then(async () => new Set(await kept?.keys("writings")));
  }

  async isKept(id: string): Promise<boolean> {
    return (await this.unsent).has(id);
  }

  private async keep(id: string): Promise<void> {
    const writing = this.get(id);
    if (!this.kept) return;
    (await this.unsent).add(id);
    // Uploads under way end with the page; what they left out is not part of the text.
    const files = writing.files.filter(it => it.file !== null).map(it => ({ ...it, error: null }));
    await this.kept.put("writings", id, { ...writing, files });
  }

  private async unkeep(id: string): Promise<void> {
    if (!this.kept) return;
    (await this.unsent).delete(id);
    await this.kept.drop("writings", id);
  }

  /** The page goes away: what has not been saved yet stays in the browser. */
  readonly keepAll = (): void => {
    for (const id of this.timers.keys()) void this.keep(id);
  };

  /** The server is in reach again. */
  retry(): void {
    for (const [id, writing] of this.all) if (writing.saving === "local") void this.save(id);
  }

  get(id: string): Writing {
    let writing = this.all.get(id);
    if (!writing) {
      writing = blankWriting();
      this.all.set(id, writing);
    }
    return writing;
  }

  subscribe(id: string, listener: () => void): () => void {
    const set = this.listeners.get(id) ?? new Set();
    this.listeners.set(id, set.add(listener));
    return () => set.delete(listener);
  }

  private put(id: string, writing: Writing): void {
    this.all.set(id, writing);
    for (const listener of this.listeners.get(id) ?? []) listener();
  }

  /** Changes how it is shown; nothing to save. */
  show(id: string, change: Partial<Writing>): void {
    this.put(id, { ...this.get(id), ...change });
  }

  /** Changes what is written; saved soon. */
  write(id: string, change: Partial<Writing>): void {
    this.put(id, { ...this.get(id), ...change, saving: "saving" });
    // The first change starts the clock and later ones do not move it: a long sentence is saved while it grows.
    if (!this.timers.has(id))
      this.timers.set(
        id,
        setTimeout(() => void this.save(id), SAVE_AFTER_MS),
      );
  }

  /** Puts back a text from outside the editor, such as an answer that could not be sent. */
  restore(id: string, writing: Writing): void {
    this.write(id, { ...writing, is_open: true, wants_focus: true, version: this.get(id).version + 1 });
  }

  /** The text is thrown away, or on its way: then the server forgets its draft by itself. */
  clear(id: string, options: { is_sent: boolean }): void {
    this.stopTimer(id);
    const before = this.get(id);
    this.put(id, blankWriting(before.version + 1));
    void this.unkeep(id);
    const is_under_way = this.chains.has(id);
    if (before.saving === "idle" && !is_under_way) return;
    this.onDraft(id, false);
    // A save still under way could arrive after the message and bring the draft back.
    if (options.is_sent && !is_under_way) return;
    void this.request(id, async () => {
      await this.client.delete(path(id));
    });
  }

  async load(id: string): Promise<void> {
    const before = this.get(id);
    if (!before.is_blank || before.files.length > 0) return;
    const own = (await this.isKept(id)) ? await this.kept?.get<Writing>("writings", id) : undefined;
    if (own) {
      const { version, is_blank } = this.get(id);
      // The newest of all: it was written here and never got to the server.
      if (version === before.version && is_blank)
        this.write(id, { ...own, is_open: true, wants_focus: false, version: version + 1 });
      return;
    }
    const draft = await this.read(id);
    const now = this.get(id);
    // Whoever has begun to write meanwhile keeps what is there.
    if (!draft || now.version !== before.version || !now.is_blank) return;
    this.put(id, {
      ...now,
      ...fromDraft(draft),
      is_open: true,
      wants_focus: false,
      saving: "saved",
      version: now.version + 1,
    });
  }

  private async read(id: string): Promise<Draft | null> {
    // Whether a draft without a ticket exists is not known beforehand; the list tells without an error.
    if (id === NEW) {
      const page = await this.client.get<Page<Draft>>("/drafts", { query: { limit: 100 } });
      return page.data.find(it => !it.ticket_id) ?? null;
    }
    return this.client.get<Draft>(path(id)).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    });
  }

  /** Another device of the same agent changed the draft. */
  async refresh(id: string): Promise<void> {
    const writing = this.all.get(id);
    const is_own = Date.now() - (this.saved_at.get(id) ?? 0) < OWN_ECHO_MS;
    if (!writing || writing.saving === "saving" || this.chains.has(id) || is_own) return;
    const draft = await this.client.get<Draft>(path(id)).catch(() => null);
    const now = this.get(id);
    if (now !== writing || !draft || draft.html === now.html) return;
    this.put(id, {
      ...now,
      ...fromDraft(draft),
      is_open: true,
      wants_focus: false,
      saving: "saved",
      version: now.version + 1,
    });
  }

  private async save(id: string): Promise<void> {
    this.stopTimer(id);
    const writing = this.get(id);
    await this.request(id, async () => {
      if (isEmpty(writing)) await this.client.delete(path(id));
      else await this.client.put(path(id), toDraft(writing, id === NEW));
      if (this.get(id).html === writing.html) await this.unkeep(id);
    });
  }

  private async request(id: string, run: () => Promise<void>): Promise<void> {
    const before = this.chains.get(id) ?? Promise.resolve();
    const mine = before.then(run).then(
      () => this.saved(id, "saved"),
      async (error: unknown) => {
        const is_away = error instanceof ApiError && (error.is_offline || error.code === "unavailable");
        if (is_away && !isEmpty(this.get(id))) {
          await this.keep(id);
          this.saved(id, this.kept ? "local" : "failed");
        } else this.saved(id, error instanceof ApiError && error.status === 404 ? "saved" : "failed");
      },
    );
    this.chains.set(id, mine);
    await mine;
    if (this.chains.get(id) === mine) this.chains.delete(id);
  }

  private saved(id: string, saving: Saving): void {
    this.saved_at.set(id, Date.now());
    const writing = this.get(id);
    if (this.timers.has(id)) return;
    const is_empty = isEmpty(writing);
    this.put(id, { ...writing, saving: is_empty ? "idle" : saving });
    if (saving === "saved") this.onDraft(id, !is_empty);
  }

  private stopTimer(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }
}

function path(id: string): string {
  return id === NEW ? "/drafts/new" : `/tickets/${id}/draft`;
}

export function isEmpty(writing: Writing): boolean {
  return writing.is_blank && writing.files.length === 0;
}

export function fileIds(writing: Writing): string[] {
  return writing.files.flatMap(it => (it.file ? [it.file.id] : []));
}

function toDraft(writing: Writing, is_new: boolean): DraftInput {
  const { html, text, to, cc, bcc, subject } = writing;
  const mode = writing.mode === "reply_all" ? "reply" : writing.mode;
  return { mode, html, text, to, cc, bcc, files: fileIds(writing), ...(subject || is_new ? { subject } : {}) };
}

function fromDraft(draft: Draft): Partial<Writing> {
  const html = draft.html ?? textToHtml(draft.text);
  return {
    mode: draft.mode === "reply" && draft.cc.length > 0 ? "reply_all" : draft.mode,
    html,
    text: draft.text,
    is_blank: html.replace(/<[^>]*>/g, "").trim() === "" && !html.includes("<img"),
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject ?? "",
    files: draft.files.map(attached),
  };
}

export function attached(file: StoredFile): Attachment {
  return { key: file.id, name: file.name, size_bytes: file.size_bytes, progress: null, file, error: null };
}
