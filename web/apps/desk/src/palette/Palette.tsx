import type { SearchHit } from "@candor/api";
import { loadArea, type T, useT } from "@candor/i18n";
import { useStore } from "@candor/realtime";
import { CommandDialog, IconMail, IconUser, Kbd } from "@candor/ui";
import { useContext, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { PaletteScope } from "../app/frame.ts";
import { KEYMAP } from "../app/keymap.ts";
import { ticketPath } from "../app/paths.ts";
import { addRecent, readRecent } from "../app/recents.ts";
import { ShortcutsContext } from "../app/useShortcuts.ts";
import { contactName, subjectOf } from "../inbox/names.ts";
import { arrange, type Entry } from "./entries.ts";
import { useChoices } from "./useChoices.tsx";
import { useEntries } from "./useEntries.tsx";
import { useFound } from "./useFound.ts";

/** Everything by one field: the acts of this page, lists, settings, tickets and customers. */
export function Palette({ scope, onClose }: { scope: PaletteScope | null; onClose: () => void }) {
  const t = useT();
  const store = useStore();
  const [, go] = useLocation();
  const registry = useContext(ShortcutsContext);
  const [text, setText] = useState("");
  const [has_settings, setSettings] = useState(false);
  // What the palette is about does not change while it is open.
  const [ticket_id] = useState(() => registry.open_ticket ?? registry.list_ticket);
  const [recent] = useState(() => readRecent("palette"));
  const entries = useEntries(has_settings);
  const choices = useChoices(ticket_id, scope);
  const found = useFound(scope ? "" : text);

  useEffect(() => {
    let is_here = true;
    // The names of the settings pages; without them the rest works all the same.
    loadArea("admin").then(
      () => is_here && setSettings(true),
      () => {},
    );
    return () => {
      is_here = false;
    };
  }, []);

  const opened = useMemo(
    () =>
      readRecent("tickets").flatMap(id => {
        const ticket = store.tickets.get(id);
        return ticket && id !== ticket_id
          ? [ticketEntry(ticket.id, ticket.number, subjectOf(ticket, t), contactName(ticket, t), go)]
          : [];
      }),
    [store, t, go, ticket_id],
  );

  const groups = useMemo(() => {
    if (scope) return arrange(choices, text, []);
    const hits = found.hits.map(hit => hitEntry(hit, t, go));
    const known = opened.filter(it => !hits.some(hit => hit.id === it.id)).slice(0, text.trim() ? undefined : 5);
    return arrange([...entries, ...choices, ...known, ...hits], text, recent);
  }, [scope, choices, text, found.hits, entries, opened, recent, t, go]);

  const ticket = ticket_id ? store.tickets.get(ticket_id) : undefined;
  const title = scope ? t(KEYMAP[scope].text) : t("key-palette");
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);

  function pick(id: string) {
    const entry = groups.flatMap(group => group.entries).find(it => it.id === id);
    if (!entry) return;
    addRecent("palette", id);
    onClose();
    // After the dialog has given the focus back, so that what opens now can take it.
    setTimeout(entry.run, 0);
  }

  return (
    <CommandDialog
      title={title}
      fieldLabel={scope ? title : t("palette-field")}
      emptyText={found.is_busy ? t("loading") : t("nothing-found")}
      status={text.trim() ? t("palette-count", { count }) : ""}
      text={text}
      onText={setText}
      groups={groups.map(group => ({
        id: group.section,
        name:
          group.section === "ticket" && ticket
            ? `#${ticket.number} ${subjectOf(ticket, t)}`
            : t(`palette-${group.section}`),
        commands: group.entries,
      }))}
      onPick={pick}
      onClose={onClose}
      footer={
        <>
          <span>
            <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {t("palette-move")}
          </span>
          <span>
            <Kbd keys="Enter" /> {t("palette-pick")}
          </span>
          <span>
            <Kbd keys="Escape" /> {t("close")}
          </span>
        </>
      }
    />
  );
}

function ticketEntry(id: string, number: number, subject: string, who: string, go: (path: string) => void): Entry {
  return {
    id: `ticket-${id}`,
    section: "tickets",
    label: subject,
    detail: `#${number} · ${who}`,
    words: `#${number} ${who}`,
    icon: <IconMail />,
    run: () => go(ticketPath(id)),
  };
}

function hitEntry(hit: SearchHit, t: T, go: (path: string) => void): Entry {
  if (hit.kind === "ticket") {
    const { ticket } = hit;
    const entry = ticketEntry(ticket.id, ticket.number, subjectOf(ticket, t), contactName(ticket, t), go);
    return { ...entry, is_found: true };
  }
  const { contact } = hit;
  const values = contact.identities.map(it => it.value).join(" · ");
  return {
    id: `contact-${contact.id}`,
    section: "contacts",
    label: contact.name || values || t("row-unknown"),
    detail: contact.name ? values : undefined,
    icon: <IconUser />,
    is_found: true,
    run: () => go(`/contacts/${contact.id}`),
  };
}
