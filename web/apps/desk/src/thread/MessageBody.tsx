import type { Message } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, cx } from "@candor/ui";
import { useEffect, useMemo, useState } from "react";
import { Linked } from "./Linked.tsx";
import type { Wanted } from "./links.ts";
import { MailFrame } from "./MailFrame.tsx";
import css from "./MessageBody.module.css";

/** Beyond this a body is cut until somebody wants the whole. */
const LONG_BYTES = 40_000;
const LONG_CHARS = 12_000;

export function MessageBody({ message }: { message: Message }) {
  const t = useT();
  const [is_whole, setWhole] = useState(false);
  const is_long = message.has_html ? message.html_bytes > LONG_BYTES : message.text.length > LONG_CHARS;
  const is_away = useAway();
  const is_cut = is_long && !is_whole;
  return (
    <>
      <div className={cx(is_cut && css.cut)}>
        {message.has_html && !is_away ? <MailFrame message={message} /> : <PlainText message={message} />}
      </div>
      {is_cut && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {t("message-show-all")}
          </Button>
        </div>
      )}
    </>
  );
}

/** True for what is first shown without a connection: the HTML of a mail lies on the server. Ends with the break. */
function useAway(): boolean {
  const [is_away, setAway] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (!is_away) return;
    const back = () => setAway(false);
    addEventListener("online", back);
    return () => removeEventListener("online", back);
  }, [is_away]);
  return is_away;
}

const THEIRS: Wanted = { origin: location.origin };
const OURS: Wanted = { ...THEIRS, has_numbers: true };

/** A note that asks colleagues. */
function Asking({ message }: { message: Message }) {
  const { agents } = useCatalog();
  const wanted = useMemo<Wanted>(
    () => ({ ...OURS, names: message.mentions.flatMap(id => agents.find(it => it.id === id)?.name ?? []) }),
    [message.mentions, agents],
  );
  return <Linked text={message.text} wanted={wanted} />;
}

function PlainText({ message }: { message: Message }) {
  const t = useT();
  const [is_open, setOpen] = useState(false);
  return (
    <>
      <p className={css.text} dir="auto" lang={message.language ?? undefined}>
        {message.mentions.length > 0 ? (
          <Asking message={message} />
        ) : (
          <Linked text={message.text} wanted={message.direction === "out" ? OURS : THEIRS} />
        )}
      </p>
      {message.quoted_text && (
        <div>
          <button
            type="button"
            className={css.fold}
            aria-expanded={is_open}
            aria-label={is_open ? t("message-hide-quoted") : t("message-show-quoted")}
            title={is_open ? t("message-hide-quoted") : t("message-show-quoted")}
            onClick={() => setOpen(!is_open)}
          >
            ···
          </button>
          {is_open && (
            <blockquote className={css.quoted} dir="auto">
              <Linked text={message.quoted_text} />
            </blockquote>
          )}
        </div>
      )}
    </>
  );
}
