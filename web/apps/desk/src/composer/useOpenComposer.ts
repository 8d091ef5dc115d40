import type { Quote } from "@candor/api";
import { currentT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useCallback } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { firstMode, recipientsFor } from "./recipients.ts";
import { attached, type Mode } from "./writings.ts";

/** Opens the composer of a ticket in a mode; null is the usual kind of answer, `of` the message to forward. */
export function useOpenComposer(id: string): (mode: Mode | null, of?: string) => void {
  const desk = useDesk();

  const forward = useCallback(
    async (message_id: string) => {
      try {
        const quote = await desk.client.get<Quote>(`/messages/${message_id}/quote`, { query: { kind: "forward" } });
        const now = desk.writings.get(id);
        desk.writings.write(id, {
          html: `${now.html}<p></p>${quote.html}`,
          text: `${now.text}\n\n${quote.text}`,
          is_blank: false,
          subject: quote.subject,
          files: [...now.files, ...quote.files.map(attached)],
          forward_of: message_id,
          version: now.version + 1,
        });
      } catch (error) {
        toast(errorText(error, currentT()), { tone: "danger" });
      }
    },
    [desk, id],
  );

  return useCallback(
    (mode, of) => {
      const ticket = desk.store.tickets.get(id);
      if (!ticket) return;
      const now = desk.writings.get(id);
      const next = mode ?? firstMode(ticket);
      const is_same = next === now.mode && now.is_open && !of;
      desk.writings.show(id, {
        mode: next,
        is_open: true,
        wants_focus: true,
        ...(is_same ? {} : recipientsFor(next, ticket)),
      });
      const newest = desk.store.thread(id).messages.findLast(it => it.kind === "reply");
      const forwarded = of ?? newest?.id;
      if (next === "forward" && forwarded && now.forward_of !== forwarded) void forward(forwarded);
    },
    [desk, id, forward],
  );
}
