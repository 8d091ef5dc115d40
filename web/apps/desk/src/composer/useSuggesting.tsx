import type { CannedReply, FilledReply } from "@candor/api";
import type { Asked, Editor, Sign, Suggesting } from "@candor/editor";
import { textToHtml } from "@candor/editor/text";
import { useT } from "@candor/i18n";
import { useCatalog, useMe } from "@candor/realtime";
import { Avatar, IconTeam, IconUser, toast } from "@candor/ui";
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { useViewers } from "../thread/useViewers.ts";
import { CannedPreview } from "./CannedPreview.tsx";
import { findCanned } from "./canned.ts";
import { findPeople } from "./people.ts";
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

const CANNED: Sign[] = ["/"];
const ALL: Sign[] = ["/", "@"];

/** What can be asked for while writing: canned replies after a slash, and in notes colleagues after an @. */
export function useSuggesting(
  writing_id: string | null,
  editor: RefObject<Editor | null>,
  has_people: boolean,
): SuggestingState {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const me = useMe();
  const { teams, agents } = useCatalog();
  const [open, setOpen] = useState<Open | null>(null);
  const [at, setAt] = useState(0);
  const [is_taking, setTaking] = useState(false);
  const is_people = open?.sign === "@";
  const canned = useCanned(open !== null && !is_people);
  const ticket_id = writing_id === NEW ? null : writing_id;
  const viewers = useViewers(ticket_id, is_people);
  const replies = useMemo(() => (open?.sign === "/" ? findCanned(canned.items, open.query) : []), [canned.items, open]);
  const people = useMemo(
    () => (open?.sign === "@" ? findPeople(agents, open.query, me.agent.id) : []),
    [agents, open, me.agent.id],
  );
  const found: readonly unknown[] = is_people ? people : replies;
  // Words that find nothing and go on are words: the list goes away by itself.
  const is_shown = open !== null && (found.length > 0 || !open.query.includes(" "));
  const active = Math.min(at, found.length - 1);

  function pick(at: number) {
    if (!is_people) {
      void take(replies[at]);
      return;
    }
    const agent = people[at];
    if (!agent) return;
    if (viewers && !viewers.has(agent.id)) toast(t("cannot-see-ticket-help", { name: agent.name }), { tone: "danger" });
    else editor.current?.mention(agent.id, agent.name);
  }

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
    pick(active);
    return true;
  }

  const signs = writing_id === null ? [] : has_people ? ALL : CANNED;
  const latest = useRef({ onKey, is_shown, active, signs });
  useEffect(() => {
    latest.current = { onKey, is_shown, active, signs };
    editor.current?.relabel();
  });

  const options = useMemo<Suggesting>(
    () => ({
      signs: () => latest.current.signs,
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

  const items = is_people
    ? people.map((agent): Suggestion => {
        const is_blind = viewers !== null && !viewers.has(agent.id);
        return {
          id: agent.id,
          label: agent.name,
          icon: <Avatar name={agent.name} size="small" kind="agent" />,
          is_disabled: is_blind,
          ...(is_blind ? { detail: t("cannot-see-ticket") } : {}),
        };
      })
    : replies.map((reply): Suggestion => {
        const team = teams.find(it => it.id === reply.team_id);
        return {
          id: reply.id,
          label: reply.title,
          ...(reply.shortcut ? { detail: `/${reply.shortcut}` } : {}),
          ...(reply.agent_id ? { icon: <IconUser /> } : team ? { icon: <IconTeam /> } : {}),
        };
      });
  const chosen = is_people ? undefined : replies[active];
  const is_ready = is_people || canned.is_ready;
  const state = !is_ready ? (
    <p className={css.state}>{canned.error ? errorText(canned.error, t) : t("loading")}</p>
  ) : !is_people && canned.items.length === 0 ? (
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
          label={is_people ? t("mention-title") : t("canned-title")}
          items={items}
          active={active}
          place={open.place}
          state={state}
          hint={is_people ? t("mention-hint") : t("canned-hint")}
          preview={chosen && <CannedPreview key={chosen.id} reply={chosen} ticket_id={ticket_id} />}
          onActive={setAt}
          onPick={pick}
        />
        <p className="visually-hidden" role="status">
          {!is_ready
            ? ""
            : is_people
              ? t("mention-found", { count: found.length })
              : t("canned-found", { count: found.length })}
        </p>
      </>
    ),
  };
}
