import { createContext, useContext, useEffect, useRef } from "react";
import { type Shortcut, Shortcuts } from "./shortcuts.ts";

export const ShortcutsContext = createContext(new Shortcuts());

/** Binds shortcuts while the component is on screen. The functions may change on each render. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const registry = useContext(ShortcutsContext);
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const names = shortcuts.map(it => `${it.keys}${it.in_fields ? "*" : ""}`).join("\n");
  useEffect(() => {
    const bound = names.split("\n").map(name => {
      const keys = name.replace(/\*$/, "");
      return {
        keys,
        in_fields: name.endsWith("*"),
        run: () => latest.current.find(it => it.keys === keys)?.run(),
      };
    });
    return registry.add(bound);
  }, [registry, names]);
}
