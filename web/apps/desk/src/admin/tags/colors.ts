/** The colours a tag may have: names, so that each is readable in light and dark. Yellow stays with notes. */
export const TAG_COLORS = ["gray", "blue", "green", "teal", "violet", "orange", "red"] as const;
export type TagColor = (typeof TAG_COLORS)[number];

const HUES: [TagColor, from: number, to: number][] = [
  ["red", 0, 15],
  ["orange", 15, 70],
  ["green", 70, 165],
  ["teal", 165, 200],
  ["blue", 200, 245],
  ["violet", 245, 320],
  ["red", 320, 361],
];

/** Names the server takes beside ours. */
const OTHER_NAMES: Record<string, TagColor> = { cyan: "teal", purple: "violet", yellow: "orange", amber: "orange" };

/** The nearest of our colours to what was stored, which may come from elsewhere as #rrggbb or another name. */
export function tagColor(stored: string | null): TagColor {
  const known = TAG_COLORS.find(color => color === stored) ?? OTHER_NAMES[stored ?? ""];
  if (known) return known;
  const [red, green, blue] =
    (/^#([0-9a-f]{6})$/i.exec(stored ?? "")?.[1] ?? "").match(/../g)?.map(it => Number.parseInt(it, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return "gray";
  const high = Math.max(red, green, blue);
  const gap = high - Math.min(red, green, blue);
  // Slate and the like read as grey.
  if (gap < 40) return "gray";
  const sector =
    high === red ? ((green - blue) / gap + 6) % 6 : high === green ? (blue - red) / gap + 2 : (red - green) / gap + 4;
  const hue = sector * 60;
  return HUES.find(([, from, to]) => hue >= from && hue < to)?.[0] ?? "gray";
}
