import { useT } from "@candor/i18n";
import { isLocal, type LocalMessage, useMe } from "@candor/realtime";
import { useEffect, useRef, useState } from "react";

const BATCH_MS = 1000;
const WORDS = 160;

/** Tells screen readers of new messages by others, at most once a second and without the whole mail. */
export function Announcer({ messages, is_end }: { messages: LocalMessage[]; is_end: boolean }) {
  const t = useT();
  const me = useMe();
  const was_end = useRef(true);
  const known = useRef<Set<string> | null>(null);
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [text, setText] = useState("");
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  useEffect(() => {
    if (messages.length === 0) return;
    if (known.current === null) {
      known.current = new Set(messages.map(it => it.id));
      return;
    }
    const seen = known.current;
    // Older messages that were asked for come in above and are not news.
    const fresh = messages.slice(-5).filter(it => !seen.has(it.id) && !isLocal(it) && it.author.id !== me.agent.id);
    for (const message of messages) seen.add(message.id);
    // Whoever goes through a long thread meets old messages.
    const is_reading = !is_end || !was_end.current;
    was_end.current = is_end;
    if (is_reading) return;
    if (fresh.length === 0) return;
    waiting.current.push(
      ...fresh.map(it => t("message-announce", { name: it.author.name, text: it.text.slice(0, WORDS) })),
    );
    clearTimeout(timer.current ?? undefined);
    timer.current = setTimeout(() => {
      setText(waiting.current.join(" "));
      waiting.current = [];
    }, BATCH_MS);
  }, [messages, is_end, me.agent.id, t]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
