import { useCallback, useState } from "react";

/** A small choice of this browser only, such as the order of a list. */
export function useStored<T extends string>(key: string, fallback: T, allowed: readonly T[]): [T, (value: T) => void] {
  const name = `candor.${key}`;
  const [value, setValue] = useState<[string, T]>(() => [name, read(name, fallback, allowed)]);
  const current = value[0] === name ? value[1] : read(name, fallback, allowed);
  const set = useCallback(
    (next: T) => {
      setValue([name, next]);
      try {
        localStorage.setItem(name, next);
      } catch {
        // Private windows may refuse; the choice then lasts as long as the page.
      }
    },
    [name],
  );
  return [current, set];
}

function read<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
  try {
    const stored = localStorage.getItem(name);
    return allowed.find(it => it === stored) ?? fallback;
  } catch {
    return fallback;
  }
}
