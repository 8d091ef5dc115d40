import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(`${import.meta.dirname}/../src/tokens.css`, "utf8");
const tokens = new Map<string, [string, string]>();
for (const [, name, light, dark] of css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)) {
  if (name && light && dark) tokens.set(name, [light, dark]);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;
const PAIRS: [string, string[], number][] = [
  ["text", ["surface", "canvas", "raised", "selected", "hover", "note-bg", "agent-bg", "rail"], TEXT],
  ["text-2", ["surface", "canvas", "raised", "selected", "hover", "note-bg", "agent-bg", "rail"], TEXT],
  ["text-3", ["surface", "canvas", "raised", "selected", "hover", "agent-bg", "rail"], TEXT],
  ["accent", ["surface", "canvas", "raised", "selected", "agent-bg", "hover"], TEXT],
  ["on-accent", ["accent", "accent-hover"], TEXT],
  ["focus", ["surface", "canvas", "selected", "note-bg", "agent-bg", "rail"], SHAPE],
  ["border-strong", ["surface", "canvas", "raised"], SHAPE],
  ["success", ["surface", "success-bg", "selected"], TEXT],
  ["warning", ["surface", "warning-bg", "selected", "hover"], TEXT],
  ["danger", ["surface", "danger-bg", "raised", "selected", "hover"], TEXT],
  ["info", ["info-bg", "surface"], TEXT],
  ["note", ["note-bg", "surface"], TEXT],
  ["violet", ["violet-bg"], TEXT],
];

describe.each(PAIRS)("%s", (front, backs, need) => {
  test.each(backs)("is readable on %s in light and dark", back => {
    const one = tokens.get(front);
    const other = tokens.get(back);
    expect(one, front).toBeDefined();
    expect(other, back).toBeDefined();
    for (const theme of [0, 1] as const) {
      expect(contrast(one?.[theme] ?? "", other?.[theme] ?? "")).toBeGreaterThanOrEqual(need);
    }
  });
});
