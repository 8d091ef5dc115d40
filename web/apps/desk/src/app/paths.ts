import type { ListName } from "@candor/api";

export const LISTS: ListName[] = [
  "mine",
  "mentions",
  "following",
  "unassigned",
  "team",
  "open",
  "closed",
  "spam",
  "trash",
];

export function isListName(text: string | undefined): text is ListName {
  return LISTS.some(list => list === text);
}

export function listPath(list: ListName, ticket_id?: string): string {
  return ticket_id ? `/inbox/${list}/${ticket_id}` : `/inbox/${list}`;
}

/** The address of a ticket that holds in every list: what links and notifications carry. */
export function ticketPath(id: string): string {
  return `/tickets/${id}`;
}

/** A ticket at one of its messages, as the search found it. */
export function messagePath(id: string, message_id: string | null): string {
  return message_id ? `${ticketPath(id)}?message=${message_id}` : ticketPath(id);
}
