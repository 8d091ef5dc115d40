import type { Tag } from "@candor/api";
import { Badge, type Tone } from "@candor/ui";

const TONES: Record<string, Tone> = {
  blue: "accent",
  green: "success",
  teal: "info",
  cyan: "info",
  purple: "violet",
  violet: "violet",
  orange: "warning",
  yellow: "warning",
  amber: "warning",
  red: "danger",
};

/** A tag's colour is a name out of a few, so that it is readable in light and dark. */
export function TagChip({ tag }: { tag: Tag }) {
  return <Badge tone={TONES[tag.color ?? ""] ?? "neutral"}>{tag.name}</Badge>;
}
