import { useEffect } from "react";
import { useDesk } from "../app/desk.ts";

const AFTER_MS = 120;

/** Fetches the tickets around the open one: three below, one above. */
export function usePrefetch(ids: string[], at: number): void {
  const desk = useDesk();
  const wanted = (at < 0 ? ids.slice(0, 2) : [ids[at + 1], ids[at + 2], ids[at - 1], ids[at + 3]])
    .filter(id => id !== undefined)
    .join(" ");
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => {
      for (const id of wanted.split(" ")) desk.prefetch(id);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [desk, wanted]);
}
