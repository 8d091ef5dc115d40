import type { Contact, ContactChange } from "@candor/api";
import { currentT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";

/** Changes a contact: shown at once, taken back if refused. */
export function useContactChange(
  contact: Contact,
  onChange: (contact: Contact) => void,
): (change: ContactChange, shown?: Partial<Contact>) => void {
  const desk = useDesk();
  return (change, shown = {}) => {
    const { organization_id: _, ...plain } = change;
    onChange({ ...contact, ...(plain as Partial<Contact>), ...shown });
    desk.client.patch<Contact>(`/contacts/${contact.id}`, change).then(onChange, (error: unknown) => {
      onChange(contact);
      toast(errorText(error, currentT()), { tone: "danger" });
    });
  };
}
