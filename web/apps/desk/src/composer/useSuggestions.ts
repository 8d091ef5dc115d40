import type { Addr, Contact, Page } from "@candor/api";
import { useEffect, useState } from "react";
import { useDesk } from "../app/desk.ts";

const AFTER_MS = 150;
const MOST = 6;

/** Known addresses for what has been typed so far. */
export function useSuggestions(text: string): Addr[] {
  const desk = useDesk();
  const [found, setFound] = useState<{ text: string; addresses: Addr[] }>({ text: "", addresses: [] });
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2 || !desk.can("contacts.read")) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      desk.client.get<Page<Contact>>("/contacts", { query: { q: wanted, limit: MOST }, signal: abort.signal }).then(
        page => setFound({ text: wanted, addresses: page.data.flatMap(addressesOf).slice(0, MOST) }),
        // Suggestions are a convenience; without them the address is typed.
        () => {},
      );
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [desk, wanted]);
  return wanted.length >= 2 && wanted.startsWith(found.text) && found.text !== "" ? found.addresses : [];
}

function addressesOf(contact: Contact): Addr[] {
  return contact.identities.filter(it => it.kind === "email").map(it => ({ name: contact.name, address: it.value }));
}
