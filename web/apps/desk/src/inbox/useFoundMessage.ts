import { useThread } from "@candor/realtime";
import { useEffect, useRef } from "react";
import { useSearchParams } from "wouter";
import { useDesk } from "../app/desk.ts";

const MARKED_MS = 4_000;
const STILL = 6;
const FRAMES = 120;

/** The address may name a message: it is brought into view and marked for a moment. */
export function useFoundMessage(ticket_id: string): void {
  const desk = useDesk();
  const [params] = useSearchParams();
  const wanted = params.get("message");
  const thread = useThread(ticket_id);
  const has_it = wanted !== null && thread.messages.some(it => it.id === wanted);
  const asked = useRef<string | null>(null);

  useEffect(() => {
    if (!wanted || has_it || !thread.is_ready || thread.is_loading || thread.error) return;
    // It is asked for once: a message of another ticket is not to be found here.
    if (asked.current === wanted) return;
    asked.current = wanted;
    void desk.loadAround(ticket_id, wanted);
  }, [desk, ticket_id, wanted, has_it, thread.is_ready, thread.is_loading, thread.error]);

  useEffect(() => {
    if (!wanted || !has_it) return;
    let frame = 0;
    let n_frames = 0;
    let n_still = 0;
    const find = () => document.querySelector<HTMLElement>(`[data-message="${CSS.escape(wanted)}"]`);
    // The thread goes to its end first, and mails of unknown height grow a moment later: until it lies still.
    const look = () => {
      const card = find();
      if (card && !isInView(card)) {
        card.scrollIntoView({ block: "center" });
        n_still = 0;
      } else n_still += card ? 1 : 0;
      if (card) card.dataset.found = "";
      n_frames += 1;
      if (n_still < STILL && n_frames < FRAMES) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    const timer = setTimeout(() => delete find()?.dataset.found, MARKED_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      delete find()?.dataset.found;
    };
  }, [wanted, has_it]);
}

function isInView(card: HTMLElement): boolean {
  const box = card.closest("#thread")?.getBoundingClientRect();
  const { top, bottom } = card.getBoundingClientRect();
  return box !== undefined && top < box.bottom && bottom > box.top && (top >= box.top || bottom <= box.bottom);
}
