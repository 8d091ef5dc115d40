import { memo } from "react";
import css from "./Avatar.module.css";
import { cx } from "./cx.ts";

export interface AvatarProps {
  name: string;
  size?: "small" | "normal";
  /** Agents and customers are told apart by shape as well as by colour. */
  kind?: "agent" | "contact" | "system";
}

const SEGMENTER = typeof Intl.Segmenter === "function" ? new Intl.Segmenter() : null;

/** Taking a name apart costs more than drawing it, and the same few names stand everywhere. */
const known = new Map<string, { hue: number; initials: string }>();
const MOST_KNOWN = 2000;

function looks(name: string): { hue: number; initials: string } {
  let look = known.get(name);
  if (!look) {
    if (known.size >= MOST_KNOWN) known.clear();
    look = { hue: hue(name), initials: initials(name) };
    known.set(name, look);
  }
  return look;
}

export const Avatar = memo(function Avatar({ name, size = "normal", kind = "contact" }: AvatarProps) {
  const look = looks(name);
  return (
    <span
      className={cx(css.avatar, css[kind], size === "small" && css.small)}
      data-hue={look.hue}
      data-initials={look.initials}
      aria-hidden="true"
    />
  );
});

export function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .trim()
    .split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map(word => first(word ?? "").toLocaleUpperCase()).join("") || "?";
}

function first(word: string): string {
  const [part] = SEGMENTER?.segment(word) ?? [];
  return part?.segment ?? word.charAt(0);
}

function hue(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 997;
  return sum % 5;
}
