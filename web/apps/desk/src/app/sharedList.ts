/** A list the whole desk shares: asked for when first needed, and again after somebody changed it. */
import type { Client, Page } from "@candor/api";

export interface SharedState<T> {
  items: T[];
  is_ready: boolean;
  error: unknown;
}

export class SharedList<T> {
  private readonly client: Client;
  private readonly path: string;
  private state: SharedState<T> = { items: [], is_ready: false, error: null };
  private is_stale = true;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(client: Client, path: string) {
    this.client = client;
    this.path = path;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SharedState<T> => this.state;

  /** What is known stays on screen until the new list is here. */
  forget(): void {
    this.is_stale = true;
    if (this.listeners.size > 0) void this.load();
  }

  load(): Promise<void> {
    if (!this.is_stale) return this.running ?? Promise.resolve();
    this.is_stale = false;
    const load: Promise<void> = this.client.get<Page<T>>(this.path).then(
      // Whatever was asked for later knows more, whichever comes first.
      page => {
        if (this.running === load) this.end({ items: page.data, is_ready: true, error: null });
      },
      (error: unknown) => {
        if (this.running !== load) return;
        this.is_stale = true;
        this.end({ ...this.state, error });
      },
    );
    this.running = load;
    return load;
  }

  /** Shows a change before the server's list is here. */
  put(change: (items: T[]) => T[]): void {
    this.set({ ...this.state, items: change(this.state.items) });
  }

  private end(state: SharedState<T>): void {
    this.running = null;
    this.set(state);
  }

  private set(state: SharedState<T>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
