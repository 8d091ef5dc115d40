import type { Frame } from "@candor/api";
import { currentT } from "@candor/i18n";
import { type TicketEntry, useCounts } from "@candor/realtime";
import { toast } from "@candor/ui";
import { useContext, useEffect } from "react";
import { useDesk } from "../app/desk.ts";
import { ticketPath } from "../app/paths.ts";
import { settingsOf } from "../app/settings.ts";
import { useGo } from "../app/useArea.ts";
import { ShortcutsContext } from "../app/useShortcuts.ts";
import { contactName, subjectOf } from "../inbox/names.ts";
import { showNotice } from "./desktop.ts";
import { type NoticeKind, noticeOf } from "./notice.ts";
import { playSound, unlockSound } from "./sounds.ts";
import { Tabs } from "./tabs.ts";

/** Many at once ring once. */
const RING_EVERY_MS = 2500;
const ICON_AFTER_MS = 1500;

function titleOf(kind: NoticeKind, frame: Frame, ticket: TicketEntry, number: string): string {
  const t = currentT();
  const author = frame.data?.message?.author.name ?? "";
  if (kind === "assigned") return t("notice-assigned", { number });
  if (kind === "mention") return t("notice-mention", { name: author, number });
  if (kind === "followed" && frame.data?.message?.kind === "note") return t("notice-note", { name: author, number });
  return t("notice-message", { name: contactName(ticket, t), number });
}

/** Tells the agent of what concerns them while they look elsewhere, in the ways they have chosen. */
export function useNotices(): void {
  const desk = useDesk();
  const registry = useContext(ShortcutsContext);
  const go = useGo();

  useEffect(() => {
    let rang_at = 0;
    const tabs = new Tabs(ticket_id => {
      const is_looked_at = document.visibilityState === "visible" && document.hasFocus();
      return { is_looked_at, is_open: is_looked_at && registry.open_ticket === ticket_id };
    });
    desk.onNews = frame => {
      const { me, tickets } = desk.store;
      const ticket = tickets.get(frame.data?.event?.ticket_id ?? "");
      const settings = settingsOf(me).notices;
      const notice = noticeOf(frame, ticket, me, settings, Date.now());
      if (!notice || !ticket || !(notice.ways.desktop || notice.ways.sound)) return;
      void tabs.ask(notice.ticket_id).then(looked => {
        if (!looked || looked.is_open) return;
        // Whoever works elsewhere in the desk is asked there.
        if (notice.kind === "mention" && looked.is_looked_at)
          toast(titleOf(notice.kind, frame, ticket, String(ticket.number)), {
            action: { label: currentT()("notice-open"), run: () => go(ticketPath(ticket.id)) },
          });
        if (notice.ways.sound && performance.now() - rang_at > RING_EVERY_MS) {
          rang_at = performance.now();
          playSound(settings.sound, settings.volume);
        }
        if (!notice.ways.desktop || looked.is_looked_at) return;
        const t = currentT();
        const number = String(ticket.number);
        void showNotice({
          title: titleOf(notice.kind, frame, ticket, number),
          body: [subjectOf(ticket, t), notice.kind === "assigned" ? "" : ticket.snippet].filter(Boolean).join("\n"),
          tag: ticket.id,
          path: ticketPath(ticket.id),
          go,
        }).catch(() => {});
      });
    };
    const gestures = ["pointerdown", "keydown"] as const;
    for (const kind of gestures) addEventListener(kind, unlockSound, { once: true });
    return () => {
      for (const kind of gestures) removeEventListener(kind, unlockSound);
      desk.onNews = () => {};
      tabs.stop();
    };
  }, [desk, registry, go]);

  const counts = useCounts();
  const n_unread = (counts?.unread_mine ?? 0) + (counts?.unread_mentions ?? 0);
  useEffect(() => {
    // Nothing the first page has to wait for.
    const timer = setTimeout(() => {
      const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
      const href = n_unread > 0 ? "/favicon-unread.svg" : "/favicon.svg";
      if (icon && icon.getAttribute("href") !== href) icon.href = href;
    }, ICON_AFTER_MS);
    // The sign of the installed app; a desk that is closed keeps none.
    const badge = n_unread > 0 ? navigator.setAppBadge?.(n_unread) : navigator.clearAppBadge?.();
    badge?.catch(() => {});
    return () => clearTimeout(timer);
  }, [n_unread]);
}
