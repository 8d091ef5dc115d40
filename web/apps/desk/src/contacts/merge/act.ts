import type { Contact } from "@candor/api";
import { currentT } from "@candor/i18n";
import { toast } from "@candor/ui";
import type { Desk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";

interface Merged {
  contact: Contact;
  merge_id: string;
}

/** Merges one contact into another and offers to take it back. Answers with the one that was kept. */
export async function mergeContacts(desk: Desk, kept_id: string, other_id: string, onUndone: () => void) {
  const { contact, merge_id } = await desk.client.post<Merged>(`/contacts/${kept_id}/merge`, { other_id });
  toast(currentT()("contacts-merged-done"), {
    action: { label: currentT()("undo"), run: () => void undoMerge(desk, merge_id).then(onUndone) },
  });
  return contact;
}

export async function undoMerge(desk: Desk, merge_id: string): Promise<void> {
  try {
    await desk.client.post(`/merges/${merge_id}/undo`);
    toast(currentT()("contacts-unmerged-done"));
  } catch (error) {
    toast(errorText(error, currentT()), { tone: "danger" });
  }
}

/** Says that two who look alike are two people, and offers to take that back. */
export async function setApart(desk: Desk, one: string, other: string, onChanged: () => void): Promise<void> {
  const path = `/contacts/${one}/apart/${other}`;
  const refused = (error: unknown) => toast(errorText(error, currentT()), { tone: "danger" });
  try {
    await desk.client.put(path, {});
  } catch (error) {
    refused(error);
    return;
  }
  onChanged();
  toast(currentT()("contacts-apart-done"), {
    action: { label: currentT()("undo"), run: () => void desk.client.delete(path).then(onChanged, refused) },
  });
}
