import { useMe } from "@candor/realtime";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDesk } from "./desk.ts";
import { settingsOf } from "./settings.ts";

const SAVE_AFTER_MS = 800;

/** A measure the agent chose, such as the width of the list: moved at once, kept on the server after a moment. */
export function usePane(
  name: string,
  fallback: number,
  least: number,
  most: number,
): [number, (value: number) => void] {
  const desk = useDesk();
  const kept = settingsOf(useMe()).pane_sizes[name];
  const [moved, setMoved] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  const set = useCallback(
    (value: number) => {
      const size = Math.round(Math.min(most, Math.max(least, value)));
      setMoved(size);
      clearTimeout(timer.current ?? undefined);
      timer.current = setTimeout(() => {
        const { pane_sizes } = settingsOf(desk.store.me);
        // A width that is not kept is no reason to disturb anybody.
        desk.changeMe({ pane_sizes: { ...pane_sizes, [name]: size } }).catch(() => {});
      }, SAVE_AFTER_MS);
    },
    [desk, name, least, most],
  );
  return [Math.min(most, Math.max(least, moved ?? kept ?? fallback)), set];
}

export function useOpenPane(name: string): [boolean, () => void] {
  const [value, set] = usePane(`${name}_open`, 1, 0, 1);
  return [value === 1, useCallback(() => set(value === 1 ? 0 : 1), [set, value])];
}
