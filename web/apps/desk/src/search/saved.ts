/** The saved searches the agent may use: asked for when first needed, and again after somebody changed one. */
import type { Client, Page, SavedSearch } from "@candor/api";

export interface SavedState {
  searches: SavedSearch[];
  is_ready: boolean;
  error: unknown;
}

export class SavedSearches {
  private readonly client: Client;
  private state: SavedState = { searches: [], is_ready: false, error: null };
  private is_stale = true;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(client: Client) {
    this.client = client;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SavedState => this.state;

  /** What is known stays on screen until the new list is here. */
  forget(): void {
    this.is_stale = true;
    if (this.listeners.size > 0) void this.load();
  }

  load(): Promise<void> {
    if (!this.is_stale) return this.running ?? Promise.resolve();
    this.is_stale = false;
    this.running = this.client
      .get<Page<SavedSearch>>("/saved-searches")
      .then(
        page => this.set({ searches: page.data, is_ready: true, error: null }),
        (error: unknown) => {
          this.is_stale = true;
          this.set({ ...this.state, error });
        },
      )
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  /** Shows a change before the server's list is here. */
  put(change: (searches: SavedSearch[]) => SavedSearch[]): void {
    this.set({ ...this.state, searches: change(this.state.searches) });
  }

  private set(state: SavedState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
