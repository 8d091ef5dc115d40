import type { Contact } from "@candor/api";
import { useStore } from "@candor/realtime";
import { useEffect } from "react";
import { useDesk } from "../app/desk.ts";
import { type Loaded, useLoad } from "../app/useLoad.ts";

/** A contact, read anew whenever a live frame tells that it changed. */
export function useContact(id: string | null): Loaded<Contact> {
  const desk = useDesk();
  const store = useStore();
  const contact = useLoad<Contact>(
    id && `contact ${id}`,
    signal => desk.client.get<Contact>(`/contacts/${id}`, { signal }),
    { is_kept: true },
  );
  const { reload } = contact;
  useEffect(() => (id ? store.subscribe(`contact:${id}`, reload) : undefined), [store, id, reload]);
  return contact;
}
