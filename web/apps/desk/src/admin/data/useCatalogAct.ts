import type { Catalog } from "@candor/api";
import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useCallback } from "react";
import { useDesk } from "../../app/desk.ts";
import { problemText } from "./problemText.ts";

/**
 * Changes something of the catalog: shown at once, then sent, then read again. A refusal takes it back and says why.
 * Gives whether it went through.
 */
export function useCatalogAct(): (change: Partial<Catalog> | null, send: () => Promise<unknown>) => Promise<boolean> {
  const t = useT();
  const desk = useDesk();
  return useCallback(
    async (change, send) => {
      const before = desk.store.catalog;
      if (change) desk.store.setCatalog({ ...before, ...change });
      try {
        await send();
        await desk.loadCatalog();
        return true;
      } catch (error) {
        // What came live in the meantime must not be lost, so the truth is read rather than put back.
        await desk.loadCatalog().catch(() => desk.store.setCatalog(before));
        toast(problemText(error, t), { tone: "danger" });
        return false;
      }
    },
    [desk, t],
  );
}
