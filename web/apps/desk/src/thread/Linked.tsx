import { useMemo } from "react";
import { pieces } from "./links.ts";

export function Linked({ text }: { text: string }) {
  const parts = useMemo(() => pieces(text), [text]);
  return parts.map((part, at) =>
    part.href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes, so its pieces keep their places.
      <a key={at} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
}
