import type { CannedReply, FilledReply } from "@candor/api";
import type { Asked, Editor, Sign, Suggesting } from "@candor/editor";
import { textToHtml } from "@candor/editor/text";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { IconTeam, IconUser, toast } from "@candor/ui";
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { CannedPreview } from "./CannedPreview.tsx";
import { findCanned } from "./canned.ts";
import css from "./Suggestions.module.css";
import { type Suggestion, Suggestions } from "./Suggestions.tsx";
import { useCanned } from "./useCanned.ts";
import { attached, NEW } from "./writings.ts";

type Open = Asked & { place: DOMRect };

export interface SuggestingState {
  options: Suggesting;
  attributes: () => Record<string, string>;
  popup: ReactNode;
}

const SIGNS: Sign[] = ["/"];

/** What can be asked for while writing: canned replies after a slash. */
export function useSuggesting(writing_id: string | null, editor: RefObject<Editor | null>): SuggestingState {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const { teams } = useCatalog();
  const [open, setOpen] = useState<Open | null>(null);
  const [at, setAt] = useState(0);
  const [is_taking, setTaking] = useState(false);
  const canned = useCanned(open !== null);
  const ticket_id = writing_id === NEW ? null : writing_id;
  const found = useMemo(() => (open ? findCanned(canned.replies, open.query) : []), [canned.replies, open]);
  // Words that find nothing and go on are words: the list goes away by itself.
  const is_shown = open !== null && (found.length > 0 || !open.query.includes(" "));
  const active = Math.min(at, found.length - 1);

  async function take(reply: CannedReply | undefined) {
    if (!reply || is_taking || writing_id === null) return;
    setTaking(true);
    try {
      const filled = await desk.client.post<FilledReply>(`/canned-replies/${reply.id}/use`, { ticket_id });
      editor.current?.insert(filled.html ?? textToHtml(filled.text));
      if (filled.files.length > 0)
        desk.writings.write(writing_id, {
          files: [...desk.writings.get(writing_id).files, ...filled.files.map(attached)],
        });
      if (filled.missing.length > 0) toast(t("canned-missing", { names: filled.missing.join(", ") }));
    } catch (error) {
      toast(errorText(error, t), { tone: "danger" });
    } finally {
      setTaking(false);
    }
  }

  function onKey(key: string): boolean {
    if (!is_shown) return false;
    if (key === "Escape") {
      editor.current?.leaveSuggestions();
      return true;
    }
    if (found.length === 0) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      setAt((active + (key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
      return true;
    }
    if (key !== "Enter" && key !== "Tab") return false;
    void take(found[active]);
    return true;
  }

  const latest = useRef({ onKey, is_shown, active, has_any: writing_id !== null });
  useEffect(() => {
    latest.current = { onKey, is_shown, active, has_any: writing_id !== null };
    editor.current?.relabel();
  });

  const options = useMemo<Suggesting>(
    () => ({
      signs: () => (latest.current.has_any ? SIGNS : []),
      onAsked: asked => {
        setOpen(asked);
        setAt(0);
      },
      onKey: key => latest.current.onKey(key),
    }),
    [],
  );
  const attributes = useMemo(
    () => (): Record<string, string> => {
      const now = latest.current;
      if (!now.is_shown) return { "aria-autocomplete": "list" };
      return {
        "aria-autocomplete": "list",
        "aria-controls": `${id}-list`,
        ...(now.active >= 0 ? { "aria-activedescendant": `${id}-${now.active}` } : {}),
      };
    },
    [id],
  );

  const items = found.map((reply): Suggestion => {
    const team = teams.find(it => it.id === reply.team_id);
    return {
      id: reply.id,
      label: reply.title,
      ...(reply.shortcut ? { detail: `/${reply.shortcut}` } : {}),
      ...(reply.agent_id ? { icon: <IconUser /> } : team ? { icon: <IconTeam /> } : {}),
    };
  });
  const chosen = found[active];
  const state = !canned.is_ready ? (
    <p className={css.state}>{canned.error ? errorText(canned.error, t) : t("loading")}</p>
  ) : canned.replies.length === 0 ? (
    <p className={css.state}>{t("canned-none")}</p>
  ) : found.length === 0 ? (
    <p className={css.state}>{t("nothing-found")}</p>
  ) : null;

  return {
    options,
    attributes,
    popup: is_shown && open && (
      <>
        <Suggestions
          id={id}
          label={t("canned-title")}
          items={items}
          active={active}
          place={open.place}
          state={state}
          hint={t("canned-hint")}
          preview={chosen && <CannedPreview key={chosen.id} reply={chosen} ticket_id={ticket_id} />}
          onActive={setAt}
          onPick={index => void take(found[index])}
        />
        <p className="visually-hidden" role="status">
          {canned.is_ready ? t("canned-found", { count: found.length }) : ""}
        </p>
      </>
    ),
  };
}
