/** From the document to what is sent: HTML, and the plain text beside it that every mail carries. */
import { DOMSerializer, type Node } from "prosemirror-model";
import { schema } from "./schema.ts";

export function toHtml(doc: Node): string {
  const holder = document.implementation.createHTMLDocument("").createElement("div");
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: holder.ownerDocument }));
  return holder.innerHTML;
}

export function toText(doc: Node): string {
  return blocks(doc)
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function blocks(parent: Node): string[] {
  const parts: string[] = [];
  parent.forEach(node => {
    if (node.type.name === "blockquote") parts.push(prefix(blocks(node).join("\n\n"), "> ", "> "));
    else if (node.type.name === "bullet_list") parts.push(items(node, () => "- "));
    else if (node.type.name === "ordered_list") parts.push(items(node, at => `${Number(node.attrs.start) + at}. `));
    else if (node.type.name === "table") parts.push(rows(node));
    else parts.push(inline(node));
  });
  return parts;
}

/** One line a row, as a spreadsheet copies it. */
function rows(table: Node): string {
  const lines: string[] = [];
  table.forEach(row => {
    const cells: string[] = [];
    row.forEach(cell => void cells.push(inline(cell).replace(/\s+/g, " ")));
    lines.push(cells.join("\t"));
  });
  return lines.join("\n");
}

function items(list: Node, sign: (at: number) => string): string {
  const lines: string[] = [];
  list.forEach((item, _offset, at) => {
    const mark = sign(at);
    lines.push(prefix(blocks(item).join("\n"), mark, " ".repeat(mark.length)));
  });
  return lines.join("\n");
}

function prefix(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}

function inline(node: Node): string {
  let text = "";
  node.forEach(child => {
    if (child.type.name === "hard_break") text += "\n";
    else if (child.type.name === "mention") text += `@${child.attrs.name}`;
    else if (child.type.name === "image") text += child.attrs.alt ? `[${child.attrs.alt}]` : "";
    else text += withLink(child);
  });
  return text;
}

/** The address of a link follows its words, unless the words are the address. */
function withLink(node: Node): string {
  const words = node.text ?? "";
  const href = node.marks.find(mark => mark.type.name === "link")?.attrs.href as string | undefined;
  if (
    !href ||
    href.replace(/^(https?:\/\/|mailto:|tel:)/, "").replace(/\/$/, "") ===
      words.replace(/^https?:\/\//, "").replace(/\/$/, "")
  ) {
    return words;
  }
  return `${words} <${href.replace(/^mailto:/, "")}>`;
}

/** Nothing to send: no text, no image, nobody asked. */
export function isBlank(doc: Node): boolean {
  let has_content = false;
  doc.descendants(node => {
    if (node.type.name === "image" || node.type.name === "mention" || node.text?.trim()) has_content = true;
    return !has_content;
  });
  return !has_content;
}
