/**
 * Suggestions while writing: a sign at the start of a word (`/`, `@`) and what follows it ask for a list, which
 * whoever made the editor shows. The words stay in the text until something is chosen.
 */
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { VARIABLE } from "./text.ts";

export type Sign = "/" | "@";

export interface Asked {
  sign: Sign;
  query: string;
  from: number;
  to: number;
}

export interface Suggesting {
  signs: () => readonly Sign[];
  /** What is asked for now and where on screen; null when nothing is. */
  onAsked: (asked: (Asked & { place: DOMRect }) | null) => void;
  /** A key while something is asked for; true when it was used. */
  onKey: (key: string) => boolean;
}

const LONGEST = 40;
const key = new PluginKey<{ asked: Asked | null; left: number | null }>("suggest");

/** The sign and its words before the cursor. */
export function askedAt(state: EditorState, signs: readonly Sign[]): Asked | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.marks().some(mark => mark.type.name === "code")) return null;
  const start = Math.max(0, $from.parentOffset - LONGEST - 2);
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, "\ufffc");
  const found = /(^|[\s(\ufffc])([/@])((?:[^\s/@\ufffc][^/@\ufffc]*)?)$/u.exec(before);
  const sign = found?.[2] as Sign | undefined;
  if (!found || !sign || !signs.includes(sign) || (start > 0 && found.index === 0 && found[1] === "")) return null;
  const query = found[3] ?? "";
  return { sign, query, from: $from.pos - query.length - 1, to: $from.pos };
}

/** Escape lets the words be: they are not asked for again until the cursor has been elsewhere. */
export function leave(view: EditorView): void {
  const asked = key.getState(view.state)?.asked;
  if (asked) view.dispatch(view.state.tr.setMeta(key, { left: asked.from }));
}

export function currentlyAsked(view: EditorView): Asked | null {
  return key.getState(view.state)?.asked ?? null;
}

export function suggesting(options: Suggesting): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => ({ asked: null as Asked | null, left: null as number | null }),
      apply(tr, before, _old, state) {
        const meta = tr.getMeta(key) as { left: number } | undefined;
        const left = meta ? meta.left : before.left === null ? null : tr.mapping.map(before.left, -1);
        const found = askedAt(state, options.signs());
        if (!found) return { asked: null, left: null };
        if (found.from === left) return { asked: null, left };
        // Only writing asks: a cursor that comes by an old slash does not.
        if (!tr.docChanged && !before.asked) return { asked: null, left: null };
        return { asked: found, left: null };
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        const is_used = key.getState(view.state)?.asked !== null && !event.isComposing && options.onKey(event.key);
        // Escape closes the list, and not also the dialog around it.
        if (is_used) event.stopPropagation();
        return is_used;
      },
    },
    view: () => ({
      update(view, before) {
        const asked = key.getState(view.state)?.asked ?? null;
        if (asked === key.getState(before)?.asked) return;
        if (!asked) {
          options.onAsked(null);
          return;
        }
        const { left, top, bottom } = view.coordsAtPos(asked.from);
        options.onAsked({ ...asked, place: new DOMRect(left, top, 0, bottom - top) });
      },
      destroy: () => options.onAsked(null),
    }),
  });
}

/** Where variables stand in the document. */
export function variablePlaces(state: EditorState): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  state.doc.descendants((node, at) => {
    for (const match of node.text?.matchAll(VARIABLE) ?? [])
      places.push({ from: at + match.index, to: at + match.index + match[0].length });
  });
  return places;
}

export function markVariables(): Plugin {
  return new Plugin({
    props: {
      decorations: state => {
        const places = variablePlaces(state);
        if (places.length === 0) return DecorationSet.empty;
        return DecorationSet.create(
          state.doc,
          places.map(({ from, to }) => Decoration.inline(from, to, { "data-variable": "" })),
        );
      },
    },
  });
}
