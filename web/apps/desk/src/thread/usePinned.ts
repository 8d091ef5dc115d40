import { isLocal, type LocalMessage } from "@candor/realtime";
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";

const NEAR_PX = 80;
const JUMP_PX = 200;
/** What stays to be seen above the place one jumps to. */
const ABOVE_PX = 48;
/** So near to an edge, more is read. */
const EDGE_PX = 400;
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
  { is_end, starts_elsewhere }: { is_end: boolean; starts_elsewhere: boolean },
) {
  const desk = useDesk();
  const is_pinned = useRef(!starts_elsewhere);
  const last_top = useRef(0);
  const last_height = useRef(0);
  const user_at = useRef(0);
  const was_end = useRef(is_end);
  const anchor = useRef({ id: "", top: 0 });
  const [seen_to, setSeenTo] = useState("");
  const last = messages.at(-1);
  const first_id = messages[0]?.id ?? "";

  const markSeen = useCallback(() => {
    const thread = desk.store.thread(ticket_id);
    const newest = thread.messages.findLast(it => !isLocal(it));
    if (!newest || thread.newer !== null || document.visibilityState === "hidden") return;
    // All that happened up to here has been applied, and the end of the thread is on screen.
    desk.seen.set(ticket_id, desk.live.seq);
    setSeenTo(newest.id);
  }, [desk, ticket_id]);

  const toEnd = useCallback(() => {
    if (desk.store.thread(ticket_id).newer !== null) {
      is_pinned.current = true;
      void desk.loadThread(ticket_id);
      return;
    }
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    is_pinned.current = true;
    markSeen();
  }, [desk, ticket_id, scroller, markSeen]);

  /** Shows an element near the top and stays there. */
  const toElement = useCallback(
    (element: HTMLElement) => {
      const box = scroller.current;
      if (!box) return;
      is_pinned.current = false;
      box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE_PX;
      // Near the end there may be no room to go on.
      if (box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX) is_pinned.current = is_end;
    },
    [scroller, is_end],
  );

  /** As toEnd, but the observer below moves the view: it runs after the layout, which need not be forced for it. */
  const stayAtEnd = useCallback(() => {
    is_pinned.current = true;
    desk.store.cutThread(ticket_id);
    markSeen();
  }, [desk, ticket_id, markSeen]);

  const remember = useCallback(() => {
    const box = scroller.current;
    // At the end nothing is held in its place.
    if (!box || is_pinned.current) return;
    const edge = box.getBoundingClientRect().top;
    for (const one of box.querySelectorAll<HTMLElement>("[data-message]")) {
      const { top, bottom } = one.getBoundingClientRect();
      if (bottom <= edge) continue;
      anchor.current = { id: one.dataset.message ?? "", top };
      return;
    }
  }, [scroller]);

  // Messages came in above, or went there: what is looked at stays where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ends of what is shown say that it has changed.
  useLayoutEffect(() => {
    const box = scroller.current;
    const { id, top } = anchor.current;
    if (box && id && !is_pinned.current) {
      const moved = box.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
      if (moved) box.scrollTop += moved.getBoundingClientRect().top - top;
    }
    remember();
  }, [scroller, first_id, last?.id, remember]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is the reason to go to the end.
  useLayoutEffect(() => {
    const is_own = last !== undefined && last.author.id === desk.store.me.agent.id;
    if (!is_end) is_pinned.current = false;
    if (is_end && (is_pinned.current || (is_own && (was_end.current || isLocal(last))))) stayAtEnd();
    was_end.current = is_end;
  }, [last?.id, is_end, stayAtEnd, desk]);

  // Pictures and mails of unknown height grow after they have been put in.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return;
    const observer = new ResizeObserver(() => {
      if (is_pinned.current && desk.store.thread(ticket_id).newer === null) box.scrollTop = box.scrollHeight;
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
  }, [desk, ticket_id, scroller, content, markSeen, remember]);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    // Only the agent lets go of the end: what grows or shrinks by itself must not.
    const is_jump = box.scrollTop < last_top.current - JUMP_PX && box.scrollHeight >= last_height.current;
    const is_user = performance.now() - user_at.current < USER_MS;
    const below = box.scrollHeight - box.scrollTop - box.clientHeight;
    if (is_user && below < EDGE_PX) void desk.loadNewer(ticket_id);
    if (is_user && box.scrollTop < EDGE_PX) void desk.loadOlder(ticket_id);
    if (is_end && below < NEAR_PX) is_pinned.current = true;
    else if (is_jump || is_user) is_pinned.current = false;
    last_top.current = box.scrollTop;
    remember();
    if (is_pinned.current && last && seen_to !== last.id) markSeen();
  }, [desk, ticket_id, scroller, markSeen, remember, is_end, last, seen_to]);

  const seen_at = messages.findIndex(it => it.id === seen_to);
  const n_below =
    seen_at < 0 ? 0 : messages.slice(seen_at + 1).filter(it => it.author.id !== desk.store.me.agent.id).length;
  return { n_below, toEnd, toElement, onScroll };
}
