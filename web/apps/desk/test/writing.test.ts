import { ApiError, type Client } from "@candor/api";
import { Store } from "@candor/realtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalog, me, message } from "../../../packages/realtime/test/fixtures.ts";
import { compose, refusal, signatureOf } from "../src/composer/message.ts";
import { Outbox, type Sending } from "../src/composer/outbox.ts";
import { blankWriting, isEmpty, type Writing, Writings } from "../src/composer/writings.ts";

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

  test("keeps what failed and sends it again under the same key", async () => {
    post.mockRejectedValueOnce(new ApiError({ code: "offline" }));
    expect(await outbox.send(sending)).toBeNull();
    const failed = store.thread("tkt_1").messages.at(-1);
    expect(failed).toMatchObject({ state: "failed", local_error: "offline" });
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
    post.mockRejectedValueOnce(new ApiError({ code: "unavailable" }));
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
});
