/**
 * What a message may hold: what mail clients show alike. Whatever is pasted or kept in a draft is parsed into this
 * schema, so nothing else can get in.
 */
import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }, { tag: "div" }], toDOM: () => ["p", 0] },
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: {
    content: "list_item+",
    group: "block",
    attrs: { start: { default: 1 } },
    parseDOM: [{ tag: "ol", getAttrs: dom => ({ start: Number(dom.getAttribute("start")) || 1 }) }],
    toDOM: node => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: String(node.attrs.start) }, 0]),
  },
  list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  // Cells of a spreadsheet, pasted. Mail clients show tables; heads and spans are more than an answer needs.
  table: { content: "table_row+", group: "block", isolating: true, parseDOM: [{ tag: "table" }], toDOM: () => table() },
  table_row: { content: "table_cell+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  table_cell: {
    content: "inline*",
    isolating: true,
    parseDOM: [{ tag: "td" }, { tag: "th" }],
    toDOM: () => ["td", 0],
  },
  text: { group: "inline" },
  image: {
    inline: true,
    group: "inline",
    draggable: true,
    attrs: { src: {}, alt: { default: "" } },
    parseDOM: [
      {
        tag: "img[src]",
        getAttrs: dom => {
          const src = dom.getAttribute("src") ?? "";
          return isOwnImage(src) ? { src, alt: dom.getAttribute("alt") ?? "" } : false;
        },
      },
    ],
    toDOM: (node): DOMOutputSpec => ["img", { src: String(node.attrs.src), alt: String(node.attrs.alt) }],
  },
  /** A colleague who is asked, by id: a name typed out asks nobody. */
  mention: {
    inline: true,
    group: "inline",
    atom: true,
    attrs: { id: {}, name: {} },
    leafText: node => `@${node.attrs.name}`,
    parseDOM: [
      {
        tag: "span[data-mention]",
        getAttrs: dom => {
          const id = dom.getAttribute("data-mention") ?? "";
          const name = (dom.textContent ?? "").replace(/^@/, "").trim();
          return /^agt_[0-9a-z]{13}$/.test(id) && name ? { id, name } : false;
        },
      },
    ],
    toDOM: (node): DOMOutputSpec => ["span", { "data-mention": String(node.attrs.id) }, `@${node.attrs.name}`],
  },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

function table(): DOMOutputSpec {
  return ["table", { border: "1", cellpadding: "4", cellspacing: "0" }, ["tbody", 0]];
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: dom => {
          const href = safeHref(dom.getAttribute("href") ?? "");
          return href ? { href } : false;
        },
      },
    ],
    toDOM: mark => ["a", { href: String(mark.attrs.href) }, 0],
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      // Some word processors wrap everything they copy in <b style="font-weight:normal">.
      { tag: "b", getAttrs: dom => dom.style.fontWeight !== "normal" && null },
      { style: "font-weight=400", clearMark: mark => mark.type.name === "strong" },
      { style: "font-weight", getAttrs: value => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
    toDOM: () => ["em", 0],
  },
  code: { code: true, parseDOM: [{ tag: "code" }, { tag: "tt" }], toDOM: () => ["code", 0] },
};

export const schema = new Schema({ nodes, marks });

/** Only images of our own files: anything else would be a tracker for the customer or lost. */
export function isOwnImage(src: string): boolean {
  return /^\/files\/[\w-]+/.test(src) || src.startsWith("cid:");
}

/** The address a link may have, or null. What looks like a host gets https. */
export function safeHref(href: string): string | null {
  const text = href.trim();
  // Browsers skip control characters inside a scheme, so they must not hide one.
  const bare = [...text].filter(char => char > " ").join("");
  if (/^(https?:\/\/|mailto:|tel:)[^\s]/i.test(bare)) return bare === text ? text : encodeURI(text);
  if (/^[\w-]+(\.[\w-]+)+([/?#][^\s]*)?$/.test(bare)) return `https://${bare}`;
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(bare)) return `mailto:${bare}`;
  return null;
}
