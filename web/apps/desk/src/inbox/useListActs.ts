import { useT } from "@candor/i18n";
import { useTicket } from "@candor/realtime";
import { useContext, useEffect } from "react";
import { useDesk } from "../app/desk.ts";
import { useFrame } from "../app/frame.ts";
import { ShortcutsContext, useShortcuts } from "../app/useShortcuts.ts";
import { markUnread, toggleSpam, toggleTrash } from "./acts.ts";
import { ticketActs } from "./ticketActs.ts";

/**
 * The keys of a ticket work in the list too, on the row the keyboard stands on; what needs a choice asks for it in the
 * palette. Null while a ticket is open: then its own header answers.
 */
export function useListActs(id: string | null, onOpen: (id: string) => void): void {
  const t = useT();
  const desk = useDesk();
  const frame = useFrame();
  const registry = useContext(ShortcutsContext);
  const ticket = useTicket(id ?? "");

  useEffect(() => {
    registry.list_ticket = id;
    return () => {
      registry.list_ticket = null;
    };
  }, [registry, id]);

  const may_edit = desk.can("tickets.edit");
  const may_assign = desk.can("tickets.assign");
  useShortcuts(
    ticket && id
      ? [
          { act: "open", run: () => onOpen(id) },
          ...ticketActs(desk, ticket, t, {
            trash: () => toggleTrash(desk, ticket),
            spam: () => toggleSpam(desk, ticket),
            unread: () => markUnread(desk, ticket),
          }),
          { act: "assign", run: () => frame.openPalette("assign"), is_off: !may_assign },
          { act: "team", run: () => frame.openPalette("team"), is_off: !may_assign },
          { act: "status", run: () => frame.openPalette("status"), is_off: !may_edit },
          { act: "priority", run: () => frame.openPalette("priority"), is_off: !may_edit },
          { act: "tag", run: () => frame.openPalette("tag"), is_off: !may_edit },
        ]
      : [],
  );
}
