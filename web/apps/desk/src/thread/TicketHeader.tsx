import { useT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { Button, cx, IconBack, IconButton, IconDown, IconNext, IconPanel, IconResolve, IconRetry } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { useFrame } from "../app/frame.ts";
import { useKeys } from "../app/useKeys.ts";
import { NARROW, useMedia } from "../app/useMedia.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { useShortcuts } from "../app/useShortcuts.ts";
import { markUnread, resolveOrReopen, toggleSpam, toggleTrash } from "../inbox/acts.ts";
import { blockSender } from "../inbox/blocking.ts";
import { subjectOf } from "../inbox/names.ts";
import { ticketActs } from "../inbox/ticketActs.ts";
import { SubjectLine } from "./SubjectLine.tsx";
import css from "./TicketHeader.module.css";
import { TicketMenu } from "./TicketMenu.tsx";
import { TicketProperties } from "./TicketProperties.tsx";

export interface TicketHeaderProps {
  ticket: TicketEntry;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
  onLeave: () => void;
  has_history: boolean;
  onHistory: () => void;
}

export function TicketHeader({ ticket, onBack, onStep, onLeave, has_history, onHistory }: TicketHeaderProps) {
  const t = useT();
  const desk = useDesk();
  const frame = useFrame();
  const key = useKeys();
  const is_narrow = useMedia(NARROW);
  const is_done = ticket.category === "resolved" || ticket.category === "closed";
  const resolve = is_done ? t("ticket-reopen") : t("ticket-resolve");
  usePageTitle(`${subjectOf(ticket, t)} #${ticket.number}`);

  const leave = (run: () => void) => () => {
    run();
    onLeave();
  };
  const trash = leave(() => toggleTrash(desk, ticket));
  const spam = leave(() => toggleSpam(desk, ticket));
  const block = leave(() => void blockSender(desk, ticket));
  const unread = () => {
    markUnread(desk, ticket);
    onBack();
  };
  useShortcuts([
    ...ticketActs(desk, ticket, t, { trash, spam, unread }),
    { act: "history", run: onHistory, label: has_history ? t("ticket-history-hide") : undefined },
  ]);

  return (
    <header className={css.header}>
      <div className={css.top}>
        {is_narrow && <IconButton label={t("key-back")} icon={<IconBack />} onClick={onBack} />}
        <SubjectLine key={ticket.id} ticket={ticket} />
        {!is_narrow && (
          <>
            <IconButton
              className={cx(css.step, css.up)}
              label={t("ticket-previous")}
              shortcut={key("previous")}
              icon={<IconDown />}
              onClick={() => onStep(-1)}
            />
            <IconButton
              className={css.step}
              label={t("ticket-next")}
              shortcut={key("next")}
              icon={<IconDown />}
              onClick={() => onStep(1)}
            />
          </>
        )}
        {desk.can("tickets.edit") &&
          (is_narrow ? (
            <IconButton
              label={resolve}
              icon={is_done ? <IconRetry /> : <IconResolve />}
              onClick={() => resolveOrReopen(desk, ticket)}
            />
          ) : (
            <Button
              className={css.resolve ?? ""}
              size="small"
              icon={is_done ? <IconRetry /> : <IconResolve />}
              aria-keyshortcuts={key("resolve")}
              onClick={() => resolveOrReopen(desk, ticket)}
            >
              {resolve}
            </Button>
          ))}
        <TicketMenu
          ticket={ticket}
          has_history={has_history}
          onHistory={onHistory}
          onTrash={trash}
          onSpam={spam}
          onBlock={block}
          onUnread={unread}
        />
        <IconButton
          label={t("panel-toggle")}
          shortcut={key("panel")}
          icon={is_narrow ? <IconNext /> : <IconPanel />}
          aria-pressed={frame.is_panel_open}
          onClick={frame.togglePanel}
        />
      </div>
      <TicketProperties ticket={ticket} />
    </header>
  );
}
