import { lift, toggleMark, wrapIn } from "prosemirror-commands";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { safeHref, schema } from "./schema.ts";

export type Format = "strong" | "em" | "code" | "link" | "bullet_list" | "ordered_list" | "blockquote";

/** Which formats hold at the cursor, for the pressed state of the buttons. */
export function activeFormats(state: EditorState): Set<Format> {
  const found = new Set<Format>();
  const { from, to, empty, $from } = state.selection;
  for (const name of ["strong", "em", "code", "link"] as const) {
    const type = schema.marks[name];
    if (!type) continue;
    const is_on = empty
      ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, type);
    if (is_on) found.add(name);
  }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (name === "bullet_list" || name === "ordered_list" || name === "blockquote") found.add(name);
  }
  return found;
}

export function formatCommand(format: Exclude<Format, "link">): Command {
  return (state, dispatch, view) => {
    const mark = schema.marks[format];
    if (mark) return toggleMark(mark)(state, dispatch, view);
    const node = schema.nodes[format];
    const item = schema.nodes.list_item;
    if (!node || !item) return false;
    const is_on = activeFormats(state).has(format);
    if (format === "blockquote") return (is_on ? lift : wrapIn(node))(state, dispatch, view);
    return (is_on ? liftListItem(item) : wrapInList(node))(state, dispatch, view);
  };
}

/** The whole link around the cursor, or the selection. */
function linkRange(state: EditorState): { from: number; to: number; href: string } {
  const { from, to, $from } = state.selection;
  const link = schema.marks.link;
  const at = link && $from.marks().find(mark => mark.type === link);
  if (!link || !at) {
    let href = "";
    if (link)
      state.doc.nodesBetween(from, to, node => {
        href = href || String(link.isInSet(node.marks)?.attrs.href ?? "");
      });
    return { from, to, href };
  }
  let start = $from.start();
  let found = { from, to };
  $from.parent.forEach(child => {
    const end = start + child.nodeSize;
    if (at.isInSet(child.marks) && start <= from && end >= from)
      found = { from: Math.min(start, from), to: Math.max(end, to) };
    start = end;
  });
  return { ...found, href: String(at.attrs.href) };
}

export function currentLink(state: EditorState): string {
  return linkRange(state).href;
}

/** Sets, changes or with an empty address removes the link; without a selection the address becomes the text. */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const link = schema.marks.link;
    if (!link) return false;
    const { from, to } = linkRange(state);
    const href = safeHref(address);
    if (!href) {
      dispatch?.(state.tr.removeMark(from, to, link));
      return address.trim() === "";
    }
    const mark = link.create({ href });
    const tr =
      from === to
        ? state.tr.insert(from, schema.text(address.trim(), [mark]))
        : state.tr.removeMark(from, to, link).addMark(from, to, mark);
    dispatch?.(tr);
    return true;
  };
}
