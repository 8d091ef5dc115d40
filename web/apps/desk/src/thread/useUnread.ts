import { isNews, type Thread } from "@candor/realtime";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";

/** How far the agent had read when the ticket was opened; null when there is nothing new, or all of it is. */
export function useReadTo(ticket_id: string): string | null {
  const desk = useDesk();
  const [read_to] = useState(() => {
    const ticket = desk.store.tickets.get(ticket_id);
    // Whoever looks for one message is led to that.
    if (new URLSearchParams(location.search).has("message")) return null;
    return ticket?.is_unread ? ticket.read_to : null;
  });
  return read_to;
}

export interface UnreadOptions {
  ticket_id: string;
  thread: Thread;
  read_to: string | null;
  line: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  toElement: (element: HTMLElement) => void;
  toEnd: () => void;
}

/**
 * Where the agent left off. It stays marked while the ticket is open, although it counts as read by then. A thread with
 * more news than fit on the screen opens there, be it far up; every other one at its end.
 */
export function useUnread({ ticket_id, thread, read_to, line, scroller, toElement, toEnd }: UnreadOptions) {
  const desk = useDesk();
  const own_id = desk.store.me.agent.id;
  const { messages, older, is_ready, is_kept, is_loading } = thread;
  const [jump, setJump] = useState<"opening" | "asked" | null>(read_to === null ? null : "opening");
  const has_asked = useRef(false);
  const is_above = read_to !== null && older !== null && (messages[0]?.id ?? "") > read_to;
  const unread_id = useMemo(
    () => (read_to === null || is_above ? undefined : messages.find(it => isNews(it, read_to, own_id))?.id),
    [messages, read_to, is_above, own_id],
  );
  const is_settled = is_ready && !is_kept && !is_loading;

  useEffect(() => {
    if (jump === null || !is_above || !is_settled || has_asked.current || read_to === null) return;
    has_asked.current = true;
    void desk.loadAround(ticket_id, read_to);
  }, [desk, ticket_id, read_to, jump, is_above, is_settled]);

  useLayoutEffect(() => {
    if (jump === null || !is_settled || (is_above && !has_asked.current)) return;
    setJump(null);
    has_asked.current = false;
    const box = scroller.current;
    // What can be read at a glance needs no jump.
    const is_far = box && line.current && box.scrollHeight - line.current.offsetTop > box.clientHeight;
    if (line.current && (is_far || jump === "asked")) toElement(line.current);
    else if (jump === "opening") toEnd();
  }, [jump, is_settled, is_above, scroller, line, toElement, toEnd]);

  const toLine = useCallback(() => {
    if (line.current) toElement(line.current);
    else if (read_to !== null) {
      has_asked.current = true;
      void desk.loadAround(ticket_id, read_to).then(() => setJump("asked"));
    }
  }, [desk, ticket_id, read_to, line, toElement]);

  return { unread_id, toLine };
}
