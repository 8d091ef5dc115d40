import { ApiError, type Client } from "@candor/api";
import { Store } from "@candor/realtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalog, me, message } from "../../../packages/realtime/test/fixtures.ts";
import { compose, refusal, signatureOf } from "../src/composer/message.ts";
import { Outbox, type Sending } from "../src/composer/outbox.ts";
import { blankWriting, isEmpty, type Writing, Writings } from "../src/composer/writings.ts";
import type { Kept } from "../src/offline/kept.ts";

const to = [{ name: "Maria", address: "maria@mail.test" }];

function written(change: Partial<Writing> = {}): Writing {
  return { ...blankWriting(), html: "<p>Hello</p>", text: "Hello", is_blank: false, to, is_open: true, ...change };
}

describe("before it can be sent", () => {
  test.each([
    ["nothing written", { is_blank: true }, "composer-empty"],
    ["nobody to send it to", { to: [] }, "composer-no-recipient"],
    ["an address that is none", { cc: [{ name: "", address: "nobody" }] }, "composer-bad-address"],
    [
      "a file on its way",
      { files: [{ key: "k", name: "a", size_bytes: 1, progress: 0.5, file: null, error: null }] },
      "composer-upload-wait",
    ],
  ] as const)("%s is refused", (_what, change, key) => {
    expect(refusal(written(change as Partial<Writing>))?.key).toBe(key);
  });

  test("a note needs nobody to be sent to", () => {
    expect(refusal(written({ mode: "note", to: [] }))).toBeNull();
  });
});

describe("what is sent", () => {
  const signature = signatureOf("<p>Eleni Papadaki<br>Thalvia &amp; Co</p>");

  test("a reply with its recipients, signature and what was seen", () => {
    expect(compose(written(), signature, 7, "resolved")).toEqual({
      kind: "reply",
      text: "Hello\n\n-- \nEleni Papadaki\nThalvia & Co",
      html: "<p>Hello</p><p>-- <br></p><p>Eleni Papadaki<br>Thalvia &amp; Co</p>",
      files: [],
      seen_seq: 7,
      to,
      cc: [],
      bcc: [],
      status: "resolved",
    });
  });

  test("a note never carries recipients or a signature", () => {
    const note = compose(written({ mode: "note", cc: to }), signature, 7, null);
    expect(note).toEqual({ kind: "note", text: "Hello", html: "<p>Hello</p>", files: [], seen_seq: 7 });
  });

  test("an empty signature is none", () => {
    expect(signatureOf("<p><br></p>")).toBeNull();
  });
});

describe("drafts", () => {
  const client = { get: vi.fn(), put: vi.fn(), delete: vi.fn(), post: vi.fn() };
  let writings: Writings;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    client.put.mockResolvedValue({});
    client.delete.mockResolvedValue(undefined);
    writings = new Writings(client as unknown as Client);
  });

  afterEach(() => vi.useRealTimers());

  test("reach the server within a second, also while the agent keeps typing", async () => {
    for (let at = 0; at < 9; at += 1) {
      writings.write("tkt_1", { html: `<p>${at}</p>`, text: `${at}`, is_blank: false });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(client.put).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(client.put).toHaveBeenCalledTimes(2);
    expect(client.put.mock.lastCall?.[0]).toBe("/tickets/tkt_1/draft");
    expect(client.put.mock.lastCall?.[1]).toMatchObject({ mode: "reply", text: "8" });
    expect(writings.get("tkt_1").saving).toBe("saved");
  });

  test("mark the ticket, and unmark it when sent", async () => {
    const marks: [string, boolean][] = [];
    writings.onDraft = (id, has_draft) => marks.push([id, has_draft]);
    writings.write("tkt_1", { text: "x", is_blank: false });
    await vi.advanceTimersByTimeAsync(1000);
    writings.clear("tkt_1", { is_sent: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(marks[0]).toEqual(["tkt_1", true]);
    expect(marks.at(-1)).toEqual(["tkt_1", false]);
    expect(client.delete).not.toHaveBeenCalled();
    expect(isEmpty(writings.get("tkt_1"))).toBe(true);
  });

  test("a save under way when the answer is sent cannot bring the draft back", async () => {
    let saved: (draft: unknown) => void = () => {};
    client.put.mockReturnValue(new Promise(resolve => (saved = resolve)));
    writings.write("tkt_1", { text: "x", is_blank: false });
    await vi.advanceTimersByTimeAsync(1000);
    writings.clear("tkt_1", { is_sent: true });
    saved({});
    await vi.advanceTimersByTimeAsync(0);
    expect(client.delete).toHaveBeenCalledWith("/tickets/tkt_1/draft");
  });

  test("a discarded text is forgotten by the server too", async () => {
    writings.write("tkt_1", { text: "x", is_blank: false });
    await vi.advanceTimersByTimeAsync(1000);
    writings.clear("tkt_1", { is_sent: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(client.delete).toHaveBeenCalledWith("/tickets/tkt_1/draft");
  });

  test("coming back by themselves they do not take the cursor", async () => {
    client.get.mockResolvedValue({ mode: "note", html: null, text: "old", to: [], cc: [], bcc: [], files: [] });
    await writings.load("tkt_1");
    expect(writings.get("tkt_1")).toMatchObject({
      mode: "note",
      html: "<p>old</p>",
      is_open: true,
      wants_focus: false,
    });
  });

  test("an emptied text is deleted, not saved empty", async () => {
    writings.write("tkt_1", { text: "x", is_blank: false });
    await vi.advanceTimersByTimeAsync(1000);
    writings.write("tkt_1", { text: "", html: "<p></p>", is_blank: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(client.put).toHaveBeenCalledTimes(1);
    expect(client.delete).toHaveBeenCalledTimes(1);
  });

  test("say so when they could not be saved", async () => {
    client.put.mockRejectedValue(new ApiError({ code: "offline" }));
    writings.write("tkt_1", { text: "x", is_blank: false });
    await vi.advanceTimersByTimeAsync(1000);
    expect(writings.get("tkt_1").saving).toBe("failed");
    expect(writings.get("tkt_1").text).toBe("x");
  });

  test("one that arrives late does not overwrite what was begun", async () => {
    let answer: (draft: unknown) => void = () => {};
    client.get.mockReturnValue(new Promise(resolve => (answer = resolve)));
    const loading = writings.load("tkt_1");
    writings.write("tkt_1", { text: "mine", is_blank: false });
    answer({ mode: "reply", html: "<p>old</p>", text: "old", to: [], cc: [], bcc: [], files: [] });
    await loading;
    expect(writings.get("tkt_1").text).toBe("mine");
  });
});

describe("the outbox", () => {
  const post = vi.fn();
  let store: Store;
  let outbox: Outbox;
  const sending: Sending = {
    ticket_id: "tkt_1",
    body: { kind: "reply", text: "Hello", to, seen_seq: 1 },
    files: [],
    writing: written(),
  };
  const states = () => store.thread("tkt_1").messages.map(it => [it.id.startsWith("local:"), it.state]);

  beforeEach(() => {
    vi.clearAllMocks();
    store = new Store(me, catalog);
    store.setThread("tkt_1", { messages: [message("m1", 1)], is_ready: true });
    outbox = new Outbox({ post } as unknown as Client, store);
  });

  test("shows the message at once and the server's in its place", async () => {
    let answer: (sent: unknown) => void = () => {};
    post.mockReturnValue(new Promise(resolve => (answer = resolve)));
    const sent = outbox.send(sending);
    expect(states().at(-1)).toEqual([true, "sending"]);
    answer({ message: message("m2", 2, { direction: "out", state: "queued" }), ticket: {}, undo: null });
    await sent;
    expect(states().at(-1)).toEqual([false, "queued"]);
    expect(store.thread("tkt_1").messages).toHaveLength(2);
  });

  test("keeps what was refused and sends it again under the same key", async () => {
    post.mockRejectedValueOnce(new ApiError({ code: "forbidden", status: 403 }));
    expect(await outbox.send(sending)).toBeNull();
    const failed = store.thread("tkt_1").messages.at(-1);
    expect(failed).toMatchObject({ state: "failed", local_error: "forbidden" });
    post.mockResolvedValueOnce({ message: message("m2", 2), ticket: {}, undo: null });
    if (failed) await outbox.retry(failed);
    const [first, second] = post.mock.calls.map(call => call[2].key);
    expect(first).toBe(second);
    expect(states()).toEqual([
      [false, "received"],
      [false, "received"],
    ]);
  });

  test("gives a failed message back for editing", async () => {
    post.mockRejectedValueOnce(new ApiError({ code: "invalid", status: 422 }));
    await outbox.send(sending);
    const failed = store.thread("tkt_1").messages.at(-1);
    expect(failed && outbox.take(failed)?.writing.text).toBe("Hello");
    expect(store.thread("tkt_1").messages).toHaveLength(1);
  });

  test("stops before newer messages, shows them and leaves no trace of its own", async () => {
    post.mockRejectedValueOnce(
      new ApiError({ code: "newer_messages", status: 409, newer: [message("m2", 2)], seq: 9 }),
    );
    await expect(outbox.send(sending)).rejects.toMatchObject({ seq: 9 });
    expect(store.thread("tkt_1").messages.map(it => it.id)).toEqual(["m1", "m2"]);
  });

  describe("without a connection", () => {
    const offline = new ApiError({ code: "offline" });
    const shelf = new Map<string, unknown>();
    const kept = {
      all: async () => [...shelf.values()],
      has: async (_: string, key: string) => shelf.has(key),
      put: async (_: string, key: string, value: unknown) => void shelf.set(key, structuredClone(value)),
      drop: async (_: string, key: string) => void shelf.delete(key),
    } as unknown as Kept;
    const make = () => new Outbox({ post } as unknown as Client, store, kept);
    const keys = () => post.mock.calls.map(call => call[2].key);

    beforeEach(() => {
      shelf.clear();
      outbox = make();
    });

    test("a message waits, survives a reload, and leaves once under its first key", async () => {
      post.mockRejectedValue(offline);
      await outbox.send(sending);
      expect(states().at(-1)).toEqual([true, "queued"]);
      expect(outbox.waiting()).toBe(1);
      outbox.stop();

      store = new Store(me, catalog);
      store.setThread("tkt_1", { messages: [message("m1", 1)], is_ready: true });
      const next = make();
      await next.ready;
      expect(states().at(-1)).toEqual([true, "queued"]);
      const onSent = vi.fn();
      next.onSent = onSent;
      post.mockResolvedValue({ message: message("m2", 2), ticket: {}, undo: null });
      await next.flush();
      await next.flush();
      expect(onSent).toHaveBeenCalledTimes(1);
      expect(new Set(keys()).size).toBe(1);
      expect(keys()).toHaveLength(2);
      expect(shelf.size).toBe(0);
      expect(next.waiting()).toBe(0);
    });

    test("what another tab has sent is not tried again", async () => {
      post.mockRejectedValueOnce(offline);
      await outbox.send(sending);
      shelf.clear();
      await outbox.flush();
      expect(post).toHaveBeenCalledTimes(1);
      expect(store.thread("tkt_1").messages).toHaveLength(1);
    });

    test("what newer messages overtook stays, and goes out only when told, as a new request", async () => {
      post.mockRejectedValueOnce(offline);
      await outbox.send(sending);
      post.mockRejectedValueOnce(
        new ApiError({ code: "newer_messages", status: 409, newer: [message("m2", 2)], seq: 9 }),
      );
      await outbox.flush();
      const mine = store.thread("tkt_1").messages.find(it => it.id.startsWith("local:"));
      expect(mine).toMatchObject({ state: "failed", local_error: "newer_messages" });
      await outbox.flush();
      expect(post).toHaveBeenCalledTimes(2);
      post.mockResolvedValueOnce({ message: message("m3", 3), ticket: {}, undo: null });
      if (mine) await outbox.sendAnyway(mine, 12);
      expect(post.mock.lastCall?.[1]).toMatchObject({ seen_seq: 12 });
      expect(new Set(keys()).size).toBe(2);
    });

    test("what waits can be taken back", async () => {
      post.mockRejectedValueOnce(offline);
      await outbox.send(sending);
      const mine = store.thread("tkt_1").messages.at(-1);
      expect(mine && outbox.take(mine)?.writing.text).toBe("Hello");
      await outbox.flush();
      expect(post).toHaveBeenCalledTimes(1);
      expect(shelf.size).toBe(0);
    });

    test("the first that cannot pass holds the others back, in their order", async () => {
      post.mockRejectedValue(offline);
      await outbox.send(sending);
      await outbox.send({ ...sending, body: { ...sending.body, text: "Second" } });
      post.mockClear();
      await outbox.flush();
      expect(post).toHaveBeenCalledTimes(1);
      post.mockResolvedValue({ message: message("m2", 2), ticket: {}, undo: null });
      await outbox.flush();
      expect(post.mock.calls.map(call => call[1].text)).toEqual(["Hello", "Hello", "Second"]);
    });
  });
});
