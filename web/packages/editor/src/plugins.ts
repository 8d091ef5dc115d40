import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { type Command, Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "./schema.ts";
import { isBlank } from "./serialise.ts";

const { strong, em, code } = schema.marks;
const { list_item, bullet_list, ordered_list, blockquote, hard_break } = schema.nodes;

export interface Keys {
  onSend: (is_resolving: boolean) => void;
  onLink: () => void;
}

export function plugins(keys: Keys, placeholder: () => string): Plugin[] {
  if (!strong || !em || !code || !list_item || !bullet_list || !ordered_list || !blockquote || !hard_break) return [];
  const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
    return true;
  });
  const breakInCell: Command = (state, dispatch) => {
    if (state.selection.$from.parent.type.name !== "table_cell") return false;
    dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
    return true;
  };
  const call =
    (run: () => void): Command =>
    () => {
      run();
      return true;
    };
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*([-*])\s$/, bullet_list),
        wrappingInputRule(
          /^(\d+)\.\s$/,
          ordered_list,
          match => ({ start: Number(match[1]) }),
          (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
        ),
        wrappingInputRule(/^\s*>\s$/, blockquote),
      ],
    }),
    keymap({
      "Mod-Enter": call(() => keys.onSend(false)),
      "Shift-Mod-Enter": call(() => keys.onSend(true)),
      "Mod-b": toggleMark(strong),
      "Mod-i": toggleMark(em),
      "Mod-e": toggleMark(code),
      "Mod-k": call(keys.onLink),
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      Enter: chainCommands(breakInCell, splitListItem(list_item)),
      "Shift-Enter": lineBreak,
      // Outside of lists Tab leaves the editor, as everywhere.
      Tab: chainCommands(toCell(1), sinkListItem(list_item)),
      "Shift-Tab": chainCommands(toCell(-1), liftListItem(list_item)),
    }),
    keymap(baseKeymap),
    history(),
    showPlaceholder(placeholder),
  ];
}

/** Goes to the next or the previous cell; out of the table at its ends, as Tab does everywhere. */
function toCell(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.parent.type.name !== "table_cell") return false;
    const table = $from.node($from.depth - 2);
    const start = $from.start($from.depth - 2);
    const cells: number[] = [];
    table.descendants((node, at) => void (node.type.name === "table_cell" && cells.push(start + at + 1)));
    const next = cells[cells.indexOf($from.start()) + by];
    if (next === undefined) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next)).scrollIntoView());
    return true;
  };
}

function showPlaceholder(text: () => string): Plugin {
  return new Plugin({
    props: {
      decorations: state =>
        isBlank(state.doc) && state.doc.childCount === 1 && state.doc.firstChild?.type.name === "paragraph"
          ? DecorationSet.create(state.doc, [
              Decoration.node(0, state.doc.firstChild.nodeSize, { "data-placeholder": text() }),
            ])
          : DecorationSet.empty,
    },
  });
}
