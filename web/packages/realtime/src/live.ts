/**
 * The live connection: WebSocket, resumed by seq; server-sent events where sockets do not get through. It reconnects
 * by itself with growing pauses, and at once when the network or the tab comes back. Nobody is ever asked to reload.
 */
import { BASE, type Frame } from "@candor/api";

export type LiveState = "connecting" | "live" | "offline";

export interface LiveOptions {
  after: number;
  onFrame: (frame: Frame) => void;
  /** The server no longer has everything since our seq: fetch anew what is shown. */
  onResync: () => void;
  onState: (state: LiveState) => void;
  /** Injected by tests. */
  openSocket?: (url: string) => WebSocket;
  openStream?: (url: string) => EventSource;
  random?: () => number;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** The server beats every 20 s; two missed beats mean a dead line. */
const SILENCE_MS = 45_000;
const SOCKET_FAILURES_BEFORE_STREAM = 3;

export class Live {
  seq: number;
  state: LiveState = "connecting";
  private socket: WebSocket | null = null;
  private stream: EventSource | null = null;
  private n_failed = 0;
  private n_socket_failed = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private silence: ReturnType<typeof setTimeout> | null = null;
  private is_stopped = true;
  private viewing: string | null = null;
  private readonly options: LiveOptions;

  constructor(options: LiveOptions) {
    this.options = options;
    this.seq = options.after;
  }

  start(): void {
    this.is_stopped = false;
    addEventListener("online", this.wake);
    addEventListener("offline", this.doubt);
    document.addEventListener("visibilitychange", this.wake);
    this.connect();
  }

  stop(): void {
    this.is_stopped = true;
    removeEventListener("online", this.wake);
    removeEventListener("offline", this.doubt);
    document.removeEventListener("visibilitychange", this.wake);
    this.clear();
  }

  /** Says which ticket is open; said again after each reconnect. */
  view(ticket_id: string | null): void {
    if (this.viewing === ticket_id) return;
    this.viewing = ticket_id;
    this.say({ type: "viewing", ticket_id });
  }

  type(ticket_id: string, is_typing: boolean): void {
    this.say({ type: "typing", ticket_id, is_typing });
  }

  private say(frame: Record<string, unknown>): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  private readonly wake = (): void => {
    if (document.visibilityState === "hidden" || this.state === "live" || this.is_stopped) return;
    if (this.socket?.readyState === WebSocket.CONNECTING) return;
    this.clear();
    this.connect();
  };

  /** Something else found the server out of reach: the line is tried anew instead of waiting for its silence. */
  readonly doubt = (): void => {
    if (!this.is_stopped && this.state === "live") this.lost();
  };

  private connect(): void {
    if (this.is_stopped) return;
    if (
      this.n_socket_failed >= SOCKET_FAILURES_BEFORE_STREAM &&
      this.n_socket_failed % SOCKET_FAILURES_BEFORE_STREAM === 0
    ) {
      this.openStream();
    } else this.openSocket();
  }

  private openSocket(): void {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const url = `${scheme}://${location.host}${BASE}/live?after=${this.seq}`;
    const socket = this.options.openSocket?.(url) ?? new WebSocket(url);
    this.socket = socket;
    let was_open = false;
    socket.onopen = () => {
      was_open = true;
      this.n_socket_failed = 0;
      this.opened();
      if (this.viewing) this.say({ type: "viewing", ticket_id: this.viewing });
    };
    socket.onmessage = event => this.receive(String(event.data));
    socket.onclose = () => {
      if (this.socket !== socket) return;
      if (!was_open) this.n_socket_failed += 1;
      this.lost();
    };
  }

  private openStream(): void {
    const url = `${BASE}/live/stream?after=${this.seq}`;
    const stream = this.options.openStream?.(url) ?? new EventSource(url);
    this.stream = stream;
    stream.onopen = () => this.opened();
    stream.onmessage = event => this.receive(String(event.data));
    stream.onerror = () => {
      if (this.stream !== stream) return;
      // The next try is a socket again: networks change.
      this.n_socket_failed = 0;
      this.lost();
    };
  }

  private opened(): void {
    this.n_failed = 0;
    this.setState("live");
    this.listen();
  }

  private lost(): void {
    this.clear();
    if (this.is_stopped) return;
    this.setState("offline");
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.n_failed);
    this.n_failed += 1;
    this.timer = setTimeout(() => this.connect(), longest * (0.5 + (this.options.random ?? Math.random)() / 2));
  }

  private clear(): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.silence) clearTimeout(this.silence);
    const { socket, stream } = this;
    this.socket = null;
    this.stream = null;
    socket?.close();
    stream?.close();
  }

  private listen(): void {
    if (this.silence) clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), SILENCE_MS);
  }

  private setState(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    this.options.onState(state);
  }

  private receive(text: string): void {
    this.listen();
    let frame: Frame;
    try {
      frame = JSON.parse(text) as Frame;
    } catch {
      return;
    }
    if (frame.type === "resync") {
      this.seq = frame.seq ?? this.seq;
      this.options.onResync();
      return;
    }
    if (frame.type === "heartbeat") {
      this.seq = Math.max(this.seq, frame.seq ?? 0);
      return;
    }
    if (frame.seq !== undefined) {
      // What was already seen comes again after a resume; it must not count twice.
      if (frame.seq <= this.seq) return;
      this.seq = frame.seq;
    }
    this.options.onFrame(frame);
  }
}
