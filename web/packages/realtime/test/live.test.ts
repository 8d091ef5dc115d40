import type { Frame } from "@candor/api";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Live, type LiveState } from "../src/live.ts";

class FakeSocket {
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  tell(frame: unknown) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
    this.onclose?.();
  }
}

class FakeStream {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  close() {}
}

let sockets: FakeSocket[];
let streams: FakeStream[];
let frames: Frame[];
let states: LiveState[];
let n_resync: number;
let live: Live;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  streams = [];
  frames = [];
  states = [];
  n_resync = 0;
  live = new Live({
    after: 100,
    onFrame: frame => frames.push(frame),
    onResync: () => {
      n_resync += 1;
    },
    onState: state => states.push(state),
    random: () => 1,
    openSocket: url => {
      const socket = new FakeSocket(url);
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    openStream: url => {
      const stream = new FakeStream(url);
      streams.push(stream);
      return stream as unknown as EventSource;
    },
  });
  live.start();
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
});

const last = () => {
  const socket = sockets.at(-1);
  if (!socket) throw new Error("no socket");
  return socket;
};

describe("resume", () => {
  test("asks for what came after the last seq it saw", () => {
    expect(last().url).toContain("after=100");
    last().open();
    last().tell({ seq: 101, type: "ticket.changed", data: {} });
    last().tell({ seq: 105, type: "heartbeat", data: {} });
    last().close();
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
    expect(last().url).toContain("after=105");
  });

  test("what is told twice counts once", () => {
    last().open();
    last().tell({ seq: 101, type: "ticket.changed", data: {} });
    last().tell({ seq: 101, type: "ticket.changed", data: {} });
    last().tell({ type: "presence", data: { ticket_id: "t", agents: [] } });
    expect(frames.map(it => it.seq)).toEqual([101, undefined]);
  });

  test("a resync is handed on and moves the seq", () => {
    last().open();
    last().tell({ seq: 900, type: "resync" });
    expect(n_resync).toBe(1);
    expect(live.seq).toBe(900);
  });

  test("broken text is ignored", () => {
    last().open();
    last().onmessage?.({ data: "{" });
    expect(frames).toEqual([]);
    expect(live.state).toBe("live");
  });
});

describe("the line", () => {
  test("tries again with growing pauses", () => {
    last().open();
    for (const pause_ms of [500, 1000, 2000]) {
      const before = sockets.length;
      last().close();
      vi.advanceTimersByTime(pause_ms - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
    expect(states).toEqual(["live", "offline"]);
  });

  test("never waits longer than half a minute", () => {
    for (let at = 0; at < 12; at += 1) {
      const before = sockets.length + streams.length;
      if (at % 4 === 3) streams.at(-1)?.onerror?.();
      else last().close();
      vi.advanceTimersByTime(30_000);
      expect(sockets.length + streams.length).toBe(before + 1);
    }
  });

  test("silence for longer than two heartbeats is a break", () => {
    last().open();
    vi.advanceTimersByTime(44_000);
    expect(live.state).toBe("live");
    vi.advanceTimersByTime(2_000);
    expect(live.state).toBe("offline");
    vi.advanceTimersByTime(1_000);
    expect(sockets.length).toBeGreaterThan(1);
  });

  test("comes back at once with the network", () => {
    last().open();
    last().close();
    dispatchEvent(new Event("online"));
    expect(sockets).toHaveLength(2);
  });

  test("falls back to a stream where sockets never open, and resumes there too", () => {
    for (let at = 0; at < 3; at += 1) {
      last().close();
      vi.advanceTimersByTime(30_000);
    }
    expect(streams).toHaveLength(1);
    expect(streams[0]?.url).toContain("live/stream?after=100");
    streams[0]?.onopen?.();
    streams[0]?.onmessage?.({ data: JSON.stringify({ seq: 101, type: "ticket.changed", data: {} }) });
    expect(live.state).toBe("live");
    expect(live.seq).toBe(101);
  });

  test("says again which ticket is open", () => {
    last().open();
    live.view("tkt_1");
    last().close();
    vi.advanceTimersByTime(500);
    last().open();
    expect(last().sent.map(it => JSON.parse(it))).toEqual([{ type: "viewing", ticket_id: "tkt_1" }]);
  });

  test("stays silent once stopped", () => {
    last().open();
    live.stop();
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });
});
