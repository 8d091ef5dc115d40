import type { Catalog, Counts, Me, Presence } from "@candor/api";
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { type List, type ListQuery, listKey } from "./lists.ts";
import type { Store, TicketEntry } from "./store.ts";
import type { Thread } from "./threads.ts";

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("no store above this component");
  return store;
}

export function useStoreValue<T>(key: string, read: (store: Store) => T): T {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]);
  return useSyncExternalStore(subscribe, () => read(store));
}

export function useTicket(id: string): TicketEntry | undefined {
  return useStoreValue(`ticket:${id}`, store => store.tickets.get(id));
}

export function useThread(ticket_id: string): Thread {
  return useStoreValue(`thread:${ticket_id}`, store => store.thread(ticket_id));
}

export function useList(query: ListQuery): List {
  return useStoreValue(`list:${listKey(query)}`, store => store.list(query));
}

export function useCounts(): Counts | null {
  return useStoreValue("counts", store => store.counts);
}

export function useCatalog(): Catalog {
  return useStoreValue("catalog", store => store.catalog);
}

export function useMe(): Me {
  return useStoreValue("me", store => store.me);
}

const NOBODY: Presence["agents"] = [];

export function usePresence(ticket_id: string): Presence["agents"] {
  return useStoreValue(`presence:${ticket_id}`, store => store.presence.get(ticket_id) ?? NOBODY);
}
