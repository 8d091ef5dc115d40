import { useMemo } from "react";
import { pieces, type Wanted } from "./links.ts";
import css from "./MessageBody.module.css";
import { TicketRef } from "./TicketRef.tsx";

const PLAIN: Wanted = {};

export function Linked({ text, wanted = PLAIN }: { text: string; wanted?: Wanted }) {
  const parts = useMemo(() => pieces(text, wanted), [text, wanted]);
  return parts.map((part, at) => {
    // The text never changes, so its pieces keep their places.
    const key = `${at}`;
    if (part.ticket !== undefined) return <TicketRef key={key} of={part.ticket} text={part.text} href={part.href} />;
    if (part.is_mention)
      return (
        <span key={key} className={css.mention}>
          {part.text}
        </span>
      );
    if (part.href)
      return (
        <a key={key} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
          {part.text}
        </a>
      );
    return part.text;
  });
}
