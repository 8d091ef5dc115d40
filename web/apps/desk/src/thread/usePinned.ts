import { isLocal, type LocalMessage } from "@candor/realtime";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";

const NEAR_PX = 80;

/**
 * Keeps the newest message in view while the agent is at the end, leaves the view alone when not, and notes which
 * messages have been on screen: what the send guard goes by.
 */
export function usePinned(
  ticket_id: string,
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  messages: LocalMessage[],
) {
  const desk = useDesk();
  const is_pinned = useRef(true);
  const before = useRef({ first: "", height: 0 });
  const [seen_to, setSeenTo] = useState("");
  const last = messages.at(-1);
  const first_id = messages[0]?.id ?? "";

  const markSeen = useCallback(() => {
    const newest = desk.store.thread(ticket_id).messages.findLast(it => !isLocal(it));
    if (!newest || document.visibilityState === "hidden") return;
    // All that happened up to here has been applied, and the end of the thread is on screen.
    desk.seen.set(ticket_id, desk.live.seq);
    setSeenTo(newest.id);
  }, [desk, ticket_id]);

  const toEnd = useCallback(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    is_pinned.current = true;
    markSeen();
  }, [scroller, markSeen]);

  // Older messages came in above: what was in view stays where it was.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (before.current.first && before.current.first !== first_id && !is_pinned.current) {
      box.scrollTop += box.scrollHeight - before.current.height;
    }
    before.current = { first: first_id, height: box.scrollHeight };
  }, [scroller, first_id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is the reason to go to the end.
  useLayoutEffect(() => {
    if (is_pinned.current || last?.author.id === desk.store.me.agent.id) toEnd();
  }, [last?.id, toEnd, desk]);

  // Pictures and mails of unknown height grow after they have been put in.
  useEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return;
    const observer = new ResizeObserver(() => {
      if (is_pinned.current) box.scrollTop = box.scrollHeight;
      before.current.height = box.scrollHeight;
    });
    observer.observe(content.current);
    observer.observe(box);
    const onVisible = () => is_pinned.current && markSeen();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [scroller, content, markSeen]);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    is_pinned.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    if (is_pinned.current && last && seen_to !== last.id) markSeen();
  }, [scroller, markSeen, last, seen_to]);

  const seen_at = messages.findIndex(it => it.id === seen_to);
  const n_below =
    seen_at < 0 ? 0 : messages.slice(seen_at + 1).filter(it => it.author.id !== desk.store.me.agent.id).length;
  return { n_below, toEnd, onScroll };
}
