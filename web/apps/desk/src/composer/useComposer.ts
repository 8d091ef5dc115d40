import { asApiError, type Quote } from "@candor/api";
import type { Editor } from "@candor/editor";
import { currentT } from "@candor/i18n";
import type { TicketEntry } from "@candor/realtime";
import { toast } from "@candor/ui";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { useShortcuts } from "../app/useShortcuts.ts";
import { useOpenComposer } from "./useOpenComposer.ts";
import { useWriting } from "./useWriting.ts";
import type { Mode } from "./writings.ts";

const TYPING_EVERY_MS = 4000;
const TYPING_ENDS_MS = 7000;

export function useComposer(ticket: TicketEntry, editor: RefObject<Editor | null>) {
  const desk = useDesk();
  const writing = useWriting(ticket.id);
  const typed = useRef({ at: 0, timer: undefined as ReturnType<typeof setTimeout> | undefined });
  const { id, has_draft } = ticket;

  useEffect(() => {
    let is_here = true;
    void desk.outbox.ready.then(async () => {
      // A message on its way is the draft: showing it twice would send it twice.
      if (!is_here || desk.outbox.has(id)) return;
      if (!has_draft && !(await desk.writings.isKept(id))) return;
      await desk.writings.load(id).catch((error: unknown) => {
        if (!asApiError(error).is_offline) toast(errorText(error, currentT()), { tone: "danger" });
      });
    });
    return () => {
      is_here = false;
    };
  }, [desk, id, has_draft]);

  useEffect(
    () => () => {
      clearTimeout(typed.current.timer);
      if (typed.current.at > 0) desk.live.type(id, false);
    },
    [desk, id],
  );

  const open = useOpenComposer(id);
  const setMode = useCallback(
    (mode: Mode | null) => {
      open(mode);
      editor.current?.focus();
    },
    [open, editor],
  );

  const onText = useCallback(
    (html: string, text: string, is_blank: boolean) => {
      desk.writings.write(id, { html, text, is_blank });
      const now = Date.now();
      if (now - typed.current.at > TYPING_EVERY_MS) {
        typed.current.at = now;
        desk.live.type(id, true);
      }
      clearTimeout(typed.current.timer);
      typed.current.timer = setTimeout(() => {
        typed.current.at = 0;
        desk.live.type(id, false);
      }, TYPING_ENDS_MS);
    },
    [desk, id],
  );

  const quoteLast = useCallback(async () => {
    const last = desk.store.thread(id).messages.findLast(it => it.direction === "in" && it.kind === "reply");
    if (!last) return;
    try {
      const quote = await desk.client.get<Quote>(`/messages/${last.id}/quote`, { query: { kind: "reply" } });
      editor.current?.append(quote.html);
    } catch (error) {
      toast(errorText(error, currentT()), { tone: "danger" });
    }
  }, [desk, id, editor]);

  const may_reply = desk.can("tickets.reply");
  useShortcuts([
    { act: "reply", run: () => setMode("reply"), is_off: !may_reply },
    { act: "reply-all", run: () => setMode("reply_all"), is_off: !may_reply },
    { act: "forward", run: () => setMode("forward"), is_off: !may_reply },
    { act: "note", run: () => setMode("note"), is_off: !desk.can("tickets.note") },
    {
      act: "composer",
      run: () => setMode(writing.is_open ? writing.mode : may_reply ? null : "note"),
      is_off: !may_reply && !desk.can("tickets.note"),
    },
  ]);

  return { writing, setMode, onText, quoteLast: () => void quoteLast() };
}
