import { useT } from "@candor/i18n";
import { isLocal, type LocalMessage, useMe } from "@candor/realtime";
import { useEffect, useRef, useState } from "react";

const BATCH_MS = 1000;
const WORDS = 160;

/** Tells screen readers of new messages by others, at most once a second and without the whole mail. */
export function Announcer({ messages }: { messages: LocalMessage[] }) {
  const t = useT();
  const me = useMe();
  const known = useRef<Set<string> | null>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    if (messages.length === 0) return;
    if (known.current === null) {
      known.current = new Set(messages.map(it => it.id));
      return;
    }
    const seen = known.current;
    const at_end = messages.slice(-5).filter(it => !seen.has(it.id));
    for (const message of messages) seen.add(message.id);
    const fresh = at_end.filter(it => !isLocal(it) && it.author.id !== me.agent.id);
    if (fresh.length === 0) return;
    const timer = setTimeout(
      () =>
        setText(
          fresh.map(it => t("message-announce", { name: it.author.name, text: it.text.slice(0, WORDS) })).join(" "),
        ),
      BATCH_MS,
    );
    return () => clearTimeout(timer);
  }, [messages, me.agent.id, t]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
