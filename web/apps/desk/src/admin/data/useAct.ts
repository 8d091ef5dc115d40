import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useCallback, useState } from "react";
import { problemText } from "./problemText.ts";

export interface Act {
  is_busy: boolean;
  /** Runs one act at a time; a refusal is told in a toast. Gives whether it went through. */
  run: (send: () => Promise<unknown>, done?: string) => Promise<boolean>;
}

export function useAct(): Act {
  const t = useT();
  const [is_busy, setBusy] = useState(false);
  const run = useCallback(
    async (send: () => Promise<unknown>, done?: string) => {
      setBusy(true);
      try {
        await send();
        if (done) toast(done);
        return true;
      } catch (error) {
        toast(problemText(error, t), { tone: "danger" });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t],
  );
  return { is_busy, run };
}
