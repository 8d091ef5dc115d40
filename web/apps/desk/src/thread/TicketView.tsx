import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { useTicket } from "@candor/realtime";
import { Button, Empty, Failure, Skeleton } from "@candor/ui";
import { useContext, useEffect, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { useFrame } from "../app/frame.ts";
import { addRecent } from "../app/recents.ts";
import { NO_PANEL, useMedia } from "../app/useMedia.ts";
import { ShortcutsContext, useShortcuts } from "../app/useShortcuts.ts";
import { Composer, preloadRichText } from "../composer/Composer.tsx";
import { CustomerPanel } from "../customer/CustomerPanel.tsx";
import { markRead } from "../inbox/acts.ts";
import { Presence } from "./Presence.tsx";
import { Thread } from "./Thread.tsx";
import { TicketFlags } from "./TicketFlags.tsx";
import { TicketHeader } from "./TicketHeader.tsx";
import css from "./TicketView.module.css";

export interface TicketViewProps {
  id: string;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
  /** The ticket has left the list it was opened from. */
  onLeave: () => void;
}

/** Passing by with J and K is not reading. */
const READ_AFTER_MS = 700;
const LOOK_AFTER_MS = 100;

export function TicketView({ id, onBack, onStep, onLeave }: TicketViewProps) {
  const t = useT();
  const desk = useDesk();
  const frame = useFrame();
  const registry = useContext(ShortcutsContext);
  const ticket = useTicket(id);
  const has_no_panel = useMedia(NO_PANEL);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const [has_history, setHistory] = useState(false);
  const is_whole = ticket?.reply_defaults !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is the agent's wish to try again.
  useEffect(() => {
    setError(null);
    if (!is_whole) desk.loadTicket(id).catch(setError);
  }, [desk, id, is_whole, round]);

  useEffect(() => {
    registry.open_ticket = id;
    // Passing by is not looking: colleagues are told of who stays.
    const looking = setTimeout(() => desk.live.view(id), LOOK_AFTER_MS);
    const idle = setTimeout(() => {
      addRecent("tickets", id);
      preloadRichText();
    }, 300);
    return () => {
      clearTimeout(looking);
      clearTimeout(idle);
      registry.open_ticket = null;
      // The next ticket says itself that it is looked at.
      setTimeout(() => registry.open_ticket ?? desk.live.view(null), 0);
    };
  }, [desk, registry, id]);

  const is_unread = ticket?.is_unread ?? false;
  useEffect(() => {
    if (!is_unread) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What comes while the tab is hidden is read once it is looked at again.
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(() => markRead(desk, id), READ_AFTER_MS);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [desk, id, is_unread]);

  useShortcuts([
    { act: "back", run: onBack },
    { act: "open", run: () => document.getElementById("thread")?.focus() },
  ]);

  if (error !== null && !is_whole) {
    const is_gone = asApiError(error).status === 404;
    return (
      <main id="ticket" className={css.main}>
        <h1 className="visually-hidden">{t("ticket-not-found-title")}</h1>
        {is_gone ? (
          <Empty
            title={t("ticket-not-found-title")}
            text={t("ticket-not-found-text")}
            action={<Button onClick={onBack}>{t("key-back")}</Button>}
          />
        ) : (
          <Failure
            title={errorText(error, t)}
            action={<Button onClick={() => setRound(it => it + 1)}>{t("retry")}</Button>}
          />
        )}
      </main>
    );
  }
  if (!ticket) {
    return (
      <main id="ticket" className={css.main}>
        <Skeleton lines={6} label={t("loading")} />
      </main>
    );
  }
  return (
    <>
      <main id="ticket" className={css.main}>
        <TicketHeader
          ticket={ticket}
          onBack={onBack}
          onStep={onStep}
          onLeave={onLeave}
          has_history={has_history}
          onHistory={() => setHistory(!has_history)}
        />
        <TicketFlags ticket={ticket} />
        <Thread key={`thread ${ticket.id}`} ticket_id={ticket.id} number={ticket.number} has_history={has_history} />
        <Presence ticket_id={ticket.id} />
        {is_whole ? (
          <Composer key={`composer ${ticket.id}`} ticket={ticket} onStep={() => onStep(1)} onList={onBack} />
        ) : (
          <div className={css.composerPlace} />
        )}
      </main>
      {frame.is_panel_open && <CustomerPanel ticket={ticket} is_over={has_no_panel} onClose={frame.togglePanel} />}
    </>
  );
}
