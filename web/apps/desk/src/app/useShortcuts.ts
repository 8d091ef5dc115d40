import { createContext, useContext, useLayoutEffect, useRef } from "react";
import type { ActId } from "./keymap.ts";
import { type Act, Shortcuts } from "./shortcuts.ts";

export const ShortcutsContext = createContext(new Shortcuts());

/**
 * Offers acts, by key and in the palette, while the component is on screen. The functions may change on each render.
 * Bound before the first paint: whoever sees the page can use its keys.
 */
export function useShortcuts(acts: Act[]): void {
  const registry = useContext(ShortcutsContext);
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const names = acts.map(it => it.act).join(" ");
  useLayoutEffect(() => {
    const now = (act: string) => latest.current.find(it => it.act === act);
    const bound = names
      .split(" ")
      .filter(Boolean)
      .map(name => ({
        act: name as ActId,
        run: () => now(name)?.run(),
        get label() {
          return now(name)?.label;
        },
        get is_off() {
          return now(name)?.is_off ?? false;
        },
      }));
    return registry.add(bound);
  }, [registry, names]);
}
