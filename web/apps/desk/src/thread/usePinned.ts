import { isLocal, type LocalMessage } from "@candor/realtime";
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";

const NEAR_PX = 80;
const JUMP_PX = 200;
/** A scroll this soon after the wheel, a touch or a key is the agent's. */
const USER_MS = 800;

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
  const last_top = useRef(0);
  const last_height = useRef(0);
  const user_at = useRef(0);
  const anchor = useRef({ id: "", top: 0 });
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

  /** As toEnd, but the observer below moves the view: it runs after the layout, which need not be forced for it. */
  const stayAtEnd = useCallback(() => {
    is_pinned.current = true;
    markSeen();
  }, [markSeen]);

  const remember = useCallback(() => {
    const box = scroller.current;
    const first = box?.querySelector<HTMLElement>("[data-message]");
    if (box && first) anchor.current = { id: first.dataset.message ?? "", top: first.getBoundingClientRect().top };
  }, [scroller]);

  // Older messages came in above: what was first stays where it was.
  useLayoutEffect(() => {
    const box = scroller.current;
    const { id, top } = anchor.current;
    if (box && id && id !== first_id && !is_pinned.current) {
      const moved = box.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
      if (moved) box.scrollTop += moved.getBoundingClientRect().top - top;
    }
    if (!is_pinned.current) remember();
  }, [scroller, first_id, remember]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is the reason to go to the end.
  useLayoutEffect(() => {
    if (is_pinned.current || last?.author.id === desk.store.me.agent.id) stayAtEnd();
  }, [last?.id, stayAtEnd, desk]);

  // Pictures and mails of unknown height grow after they have been put in.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return;
    const observer = new ResizeObserver(() => {
      if (is_pinned.current) box.scrollTop = box.scrollHeight;
      last_height.current = box.scrollHeight;
      remember();
    });
    const touched = () => {
      user_at.current = performance.now();
    };
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"])
      box.addEventListener(kind, touched, { passive: true });
    observer.observe(content.current);
    observer.observe(box);
    const onVisible = () => is_pinned.current && markSeen();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      observer.disconnect();
      for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) box.removeEventListener(kind, touched);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [scroller, content, markSeen, remember]);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    // Only the agent lets go of the end: what grows or shrinks by itself must not.
    const is_jump = box.scrollTop < last_top.current - JUMP_PX && box.scrollHeight >= last_height.current;
    const is_user = performance.now() - user_at.current < USER_MS;
    if (box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX) is_pinned.current = true;
    else if (is_jump || is_user) is_pinned.current = false;
    last_top.current = box.scrollTop;
    remember();
    if (is_pinned.current && last && seen_to !== last.id) markSeen();
  }, [scroller, markSeen, remember, last, seen_to]);

  const seen_at = messages.findIndex(it => it.id === seen_to);
  const n_below =
    seen_at < 0 ? 0 : messages.slice(seen_at + 1).filter(it => it.author.id !== desk.store.me.agent.id).length;
  return { n_below, toEnd, onScroll };
}
