export {
  StoreProvider,
  useCatalog,
  useCounts,
  useList,
  useMe,
  usePresence,
  useStore,
  useStoreValue,
  useThread,
  useTicket,
} from "./hooks.ts";
export { belongs, compare, type List, type ListQuery, listKey } from "./lists.ts";
export { Live, type LiveOptions, type LiveState } from "./live.ts";
export { Store, type TicketEntry } from "./store.ts";
export {
  isLocal,
  isNews,
  LOCAL,
  type LocalMessage,
  MOST_SHOWN,
  type Thread,
  withNewer,
  withOlder,
} from "./threads.ts";
