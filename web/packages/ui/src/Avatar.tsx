import css from "./Avatar.module.css";
import { cx } from "./cx.ts";

export interface AvatarProps {
  name: string;
  size?: "small" | "normal";
  /** Agents and customers are told apart by shape as well as by colour. */
  kind?: "agent" | "contact" | "system";
}

const SEGMENTER = typeof Intl.Segmenter === "function" ? new Intl.Segmenter() : null;

export function Avatar({ name, size = "normal", kind = "contact" }: AvatarProps) {
  return (
    <span
      className={cx(css.avatar, css[kind], size === "small" && css.small)}
      data-hue={hue(name)}
      data-initials={initials(name)}
      aria-hidden="true"
    />
  );
}

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
