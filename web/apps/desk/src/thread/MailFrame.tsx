import { type Message, url } from "@candor/api";
import { currentT, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Banner, cx, IconImage } from "@candor/ui";
import { useContext, useEffect, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { ticketPath } from "../app/paths.ts";
import { settingsOf } from "../app/settings.ts";
import { useGo } from "../app/useArea.ts";
import { useMedia } from "../app/useMedia.ts";
import { ShortcutsContext } from "../app/useShortcuts.ts";
import { subjectOf } from "../inbox/names.ts";
import { ticketOf } from "./links.ts";
import css from "./MailFrame.module.css";

/** Heights of mails seen before, so that going back to one does not move anything. */
const heights = new Map<string, number>();
const LINE_PX = 22;
const LINE_CHARS = 85;

/**
 * A mail's HTML, cleaned by the server and shown under a policy of its own: it is loaded by address into a sandbox
 * without scripts. `allow-same-origin` lets us measure it; without scripts the mail itself gains nothing by it.
 */
export function MailFrame({ message }: { message: Message }) {
  const t = useT();
  const shortcuts = useContext(ShortcutsContext);
  const { theme } = settingsOf(useMe());
  const is_system_dark = useMedia("(prefers-color-scheme: dark)");
  const is_dark = theme === "system" ? is_system_dark : theme === "dark";
  const frame = useRef<HTMLIFrameElement>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const linkTickets = useTicketLinks();
  const [is_loaded, setLoaded] = useState(false);
  const [height, setHeight] = useState(() => heights.get(message.id) ?? estimate(message));
  useEffect(() => () => observer.current?.disconnect(), []);

  function onLoad() {
    const page = frame.current?.contentDocument;
    const root = page?.documentElement;
    if (!root || !page) return;
    const fit = () => {
      const wide = root.scrollWidth > root.clientWidth + 1 ? LINE_PX : 0;
      const next = Math.ceil(root.getBoundingClientRect().height) + wide;
      if (next <= 0) return;
      heights.set(message.id, next);
      setHeight(next);
    };
    linkTickets(page);
    blend(page, message.kind === "note" || message.direction === "out");
    setLoaded(true);
    observer.current?.disconnect();
    observer.current = new ResizeObserver(fit);
    observer.current.observe(root);
    fit();
    // Keys pressed inside the mail would otherwise be lost to the desk.
    page.addEventListener("keydown", shortcuts.handle);
  }

  const src = url(`/messages/${message.id}/html`, { theme: is_dark ? "dark" : "light" });
  return (
    <>
      {message.has_remote_images && (
        <div className={css.blocked}>
          <Banner icon={<IconImage />}>{t("message-images-blocked")}</Banner>
        </div>
      )}
      <iframe
        ref={frame}
        className={cx(css.frame, !is_loaded && css.waiting)}
        title={t("message-html-title")}
        src={src}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        style={{ blockSize: height }}
        onLoad={onLoad}
      />
    </>
  );
}

/** Links to our own tickets open here, and say what they lead to; all others open apart, and nothing is asked of them. */
function useTicketLinks(): (page: Document) => void {
  const desk = useDesk();
  const go = useGo();
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return page => {
    stop.current?.();
    const links = [...page.querySelectorAll<HTMLAnchorElement>("a[href]")].flatMap(link => {
      const of = ticketOf(link.href, location.origin);
      return of === null ? [] : [{ link, of, words: link.textContent ?? "" }];
    });
    if (links.length === 0) return;
    const show = () => {
      const t = currentT();
      for (const { link, of, words } of links) {
        const ticket = desk.store.tickets.get(desk.glances.idOf(of) ?? "");
        if (!ticket) continue;
        const said = `#${ticket.number} ${subjectOf(ticket, t)} · ${t(`status-${ticket.category}`)}`;
        link.title = said;
        // Words somebody chose for the link stay.
        if (words.trim() === link.href || words.trim() === link.getAttribute("href")) link.textContent = said;
        link.onclick = event => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go(ticketPath(ticket.id));
        };
      }
    };
    for (const { of } of links) desk.glances.want(of);
    stop.current = desk.glances.subscribe(show);
    show();
  };
}

function estimate(message: Message): number {
  const lines = message.text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARS)), 0);
  return Math.min(lines, 60) * LINE_PX + LINE_PX;
}

/** Takes away the outer margins; what our own people wrote lies on the colour of its card. */
function blend(page: Document, is_own: boolean): void {
  if (is_own) page.documentElement.style.background = "transparent";
  const first = page.body.firstElementChild as HTMLElement | null;
  const last = page.body.lastElementChild as HTMLElement | null;
  if (first) first.style.marginBlockStart = "0";
  if (last) last.style.marginBlockEnd = "0";
}
