import type { Contact } from "@candor/api";
import type { T } from "@candor/i18n";

/** What a contact is called: the name, else the first address, else that there is none. */
export function nameOf(contact: Pick<Contact, "name" | "identities">, t: T): string {
  return contact.name || contact.identities[0]?.value || t("contacts-nameless");
}
