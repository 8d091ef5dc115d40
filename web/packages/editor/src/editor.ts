/** One rich text field over ProseMirror, with the few acts the composer needs. */
import { Fragment, Slice } from "prosemirror-model";
import { EditorState, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { activeFormats, currentLink, type Format, formatCommand, setLink } from "./commands.ts";
import { parseHtml, parseSlice } from "./parse.ts";
import { plugins } from "./plugins.ts";
import { schema } from "./schema.ts";
import { isBlank, toHtml, toText } from "./serialise.ts";
import { currentlyAsked, leave, markVariables, type Suggesting, suggesting, variablePlaces } from "./suggest.ts";

export interface EditorOptions {
  mount: HTMLElement;
  html: string;
  /** Asked again by `relabel`: the same field serves answers and notes. */
  label: () => string;
  placeholder: () => string;
  onChange: () => void;
  /** Which formats hold at the cursor now. */
  onFormats: (formats: Set<Format>) => void;
  /** Files pasted or dropped; `is_inline` when all are images. */
  onFiles: (files: File[], is_inline: boolean) => void;
  onSend: (is_resolving: boolean) => void;
  onLink: () => void;
  suggesting?: Suggesting;
  /** More attributes of the field, such as what its suggestions are called; asked again by `relabel`. */
  attributes?: () => Record<string, string>;
}

export interface Editor {
  html: () => string;
  text: () => string;
  is_blank: () => boolean;
  setHtml: (html: string) => void;
  /** At the end, after an empty line. */
  append: (html: string) => void;
  /** At the cursor, instead of what is selected or asked for; the first open variable in it is selected. */
  insert: (html: string) => void;
  /** Asks a colleague, instead of the words that asked for the list. */
  mention: (id: string, name: string) => void;
  /** As if it were typed. */
  type: (text: string) => void;
  /** Lets the words that ask for suggestions be. */
  leaveSuggestions: () => void;
  insertImage: (src: string, alt: string) => void;
  removeImage: (src: string) => void;
  format: (format: Exclude<Format, "link">) => void;
  link: () => string;
  setLink: (address: string) => void;
  focus: (at?: "start" | "end") => void;
  has_focus: () => boolean;
  relabel: () => void;
  destroy: () => void;
}

export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView(options.mount, {
    state: newState(options),
    attributes: () => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": options.label(),
      dir: "auto",
      ...options.attributes?.(),
    }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onChange();
      options.onFormats(activeFormats(view.state));
    },
    handlePaste: (_view, event) => takeFiles(event.clipboardData, options),
    handleDrop: (_view, event, _slice, is_moved) => !is_moved && takeFiles(event.dataTransfer, options),
    clipboardTextParser: text => textSlice(text),
  });
  const run = (command: ReturnType<typeof setLink>) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return {
    relabel: () => view.setProps({}),
    html: () => toHtml(view.state.doc),
    text: () => toText(view.state.doc),
    is_blank: () => isBlank(view.state.doc),
    setHtml: html => view.updateState(newState({ ...options, html })),
    append: html =>
      view.dispatch(
        view.state.tr.replace(view.state.doc.content.size, view.state.doc.content.size, parseSlice(`<p></p>${html}`)),
      ),
    insert: html => {
      const asked = currentlyAsked(view);
      const { from, to } = asked ?? view.state.selection;
      const tr = view.state.tr.replaceRange(from, to, parseSlice(html));
      const end = tr.mapping.map(to);
      const open = variablePlaces(view.state.apply(tr)).find(place => place.from >= from && place.to <= end);
      tr.setSelection(
        open ? TextSelection.create(tr.doc, open.from, open.to) : Selection.near(tr.doc.resolve(end), -1),
      );
      view.dispatch(tr.scrollIntoView());
      view.focus();
    },
    mention: (id, name) => {
      const node = schema.nodes.mention?.create({ id, name });
      if (!node) return;
      const { from, to } = currentlyAsked(view) ?? view.state.selection;
      const tr = view.state.tr.replaceWith(from, to, [node, schema.text(" ")]);
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 2)).scrollIntoView());
      view.focus();
    },
    type: text => {
      const { $from } = view.state.selection;
      const before = $from.parent.textBetween(0, $from.parentOffset).slice(-1);
      view.dispatch(view.state.tr.insertText(before && !/\s/.test(before) ? ` ${text}` : text));
      view.focus();
    },
    leaveSuggestions: () => leave(view),
    insertImage: (src, alt) => {
      const image = schema.nodes.image?.create({ src, alt });
      if (image) view.dispatch(view.state.tr.replaceSelectionWith(image, false).scrollIntoView());
    },
    removeImage: src => {
      const found: number[] = [];
      view.state.doc.descendants((node, at) => void (node.attrs.src === src && found.push(at)));
      const tr = view.state.tr;
      for (const at of found.reverse()) tr.delete(at, at + 1);
      if (found.length > 0) view.dispatch(tr);
    },
    format: format => run(formatCommand(format)),
    link: () => currentLink(view.state),
    setLink: address => run(setLink(address)),
    focus: at => {
      if (at)
        view.dispatch(
          view.state.tr.setSelection(
            at === "start" ? Selection.atStart(view.state.doc) : Selection.atEnd(view.state.doc),
          ),
        );
      view.focus();
    },
    has_focus: () => view.hasFocus(),
    destroy: () => view.destroy(),
  };
}

function newState(options: EditorOptions): EditorState {
  const own = [...(options.suggesting ? [suggesting(options.suggesting)] : []), markVariables()];
  // What is asked for takes the arrows and Enter before anything else does.
  return EditorState.create({
    doc: parseHtml(options.html),
    plugins: [...own, ...plugins(options, options.placeholder)],
  });
}

/** Files win over text, except where a program copies a picture of the very text beside it. */
function takeFiles(data: DataTransfer | null, options: EditorOptions): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length === 0 || (data?.types.includes("text/html") && data.types.includes("text/plain"))) return false;
  options.onFiles(
    files,
    files.every(file => /^image\/(png|jpeg|gif|webp)$/.test(file.type)),
  );
  return true;
}

/** Pasted plain text: a blank line divides paragraphs, a single line end stays one. */
export function textSlice(text: string): Slice {
  const cells = cellsOf(text);
  if (cells) return cells;
  const { paragraph, hard_break } = schema.nodes;
  if (!paragraph || !hard_break) return Slice.empty;
  const parts = text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map(part =>
      paragraph.create(
        null,
        part
          .split("\n")
          .flatMap((line, at) => [...(at > 0 ? [hard_break.create()] : []), ...(line ? [schema.text(line)] : [])]),
      ),
    );
  return new Slice(Fragment.from(parts), 1, 1);
}

/** Lines of the same number of cells, divided by tabs: what a spreadsheet copies. */
function cellsOf(text: string): Slice | null {
  const { table, table_row, table_cell } = schema.nodes;
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const rows = lines.map(line => line.split("\t"));
  const width = rows[0]?.length ?? 0;
  if (!table || !table_row || !table_cell || width < 2 || rows.length < 2) return null;
  if (rows.some(row => row.length !== width)) return null;
  const made = rows.map(row =>
    table_row.create(
      null,
      row.map(cell => table_cell.create(null, cell.trim() ? schema.text(cell.trim()) : null)),
    ),
  );
  return new Slice(Fragment.from(table.create(null, made)), 0, 0);
}
