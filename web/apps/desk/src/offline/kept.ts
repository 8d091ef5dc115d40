/**
 * What this browser keeps for one agent of one workspace: lists and tickets to start from, messages that wait to be
 * sent, texts the server has not got yet. Wiped when the agent signs out or another one signs in. Nothing here may stop
 * the desk: where the browser keeps nothing (private windows, a full disk), every read finds nothing.
 */
const NAME = "candor";
const STORES = ["facts", "lists", "threads", "outbox", "writings"] as const;
export type Shelf = (typeof STORES)[number];

/** A browser that does not answer must not hold a message back. */
const PATIENCE_MS = 1000;

export class Kept {
  private database: Promise<IDBDatabase | null> | null = null;

  private open(): Promise<IDBDatabase | null> {
    this.database ??= new Promise<IDBDatabase | null>(resolve => {
      if (typeof indexedDB === "undefined") {
        resolve(null);
        return;
      }
      try {
        const request = indexedDB.open(NAME, 1);
        request.onupgradeneeded = () => {
          for (const name of STORES) request.result.createObjectStore(name);
        };
        request.onsuccess = () => {
          // Another tab wants to wipe or change it: let go, and open anew when needed.
          request.result.onversionchange = () => {
            request.result.close();
            this.database = null;
          };
          resolve(request.result);
        };
        request.onerror = () => resolve(null);
        request.onblocked = () => resolve(null);
      } catch {
        resolve(null);
      }
    });
    return this.database;
  }

  private async run<T>(
    shelves: readonly Shelf[],
    mode: IDBTransactionMode,
    act: (shelf: (name: Shelf) => IDBObjectStore) => IDBRequest<T> | null,
  ): Promise<T | undefined> {
    const database = await this.open();
    if (!database) return undefined;
    return new Promise<T | undefined>(resolve => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      const done = (value: T | undefined) => {
        clearTimeout(timer);
        resolve(value);
      };
      try {
        const transaction = database.transaction([...shelves], mode);
        const request = act(name => transaction.objectStore(name));
        transaction.oncomplete = () => done(request?.result);
        transaction.onabort = () => done(undefined);
        transaction.onerror = () => done(undefined);
      } catch {
        done(undefined);
      }
    });
  }

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.run<T>([shelf], "readonly", of => of(shelf).get(key) as IDBRequest<T>);
  }

  async all<T>(shelf: Shelf): Promise<T[]> {
    return (await this.run<T[]>([shelf], "readonly", of => of(shelf).getAll() as IDBRequest<T[]>)) ?? [];
  }

  async keys(shelf: Shelf): Promise<string[]> {
    const keys = await this.run<IDBValidKey[]>([shelf], "readonly", of => of(shelf).getAllKeys());
    return (keys ?? []).map(String);
  }

  /** True when it is there, false when not, null when the browser keeps nothing. */
  async has(shelf: Shelf, key: string): Promise<boolean | null> {
    const n = await this.run<number>([shelf], "readonly", of => of(shelf).count(key));
    return n === undefined ? null : n > 0;
  }

  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    await this.run([shelf], "readwrite", of => of(shelf).put(value, key));
  }

  async drop(shelf: Shelf, key: string): Promise<void> {
    await this.run([shelf], "readwrite", of => of(shelf).delete(key) as IDBRequest<undefined>);
  }

  async wipe(): Promise<void> {
    await this.run(STORES, "readwrite", of => {
      for (const name of STORES) of(name).clear();
      return null;
    });
  }

  /** From here on it is this owner's; what another one left is wiped first. */
  async enter(owner: string): Promise<void> {
    const before = await this.get<string>("facts", "owner");
    if (before === owner) return;
    await this.wipe();
    await this.put("facts", "owner", owner);
  }
}
