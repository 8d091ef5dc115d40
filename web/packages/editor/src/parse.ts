import { type Node, DOMParser as Parser, type Slice } from "prosemirror-model";
import { schema } from "./schema.ts";

interface Policy {
  createHTML: (html: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
/** The parsed document is inert and only ever read through the schema, which is what makes it safe. */
const policy: Policy = trusted?.createPolicy("candor-editor", { createHTML: html => html }) ?? {
  createHTML: html => html,
};

function body(html: string): HTMLElement {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html").body;
}

export function parseHtml(html: string): Node {
  return Parser.fromSchema(schema).parse(body(html));
}

export function parseSlice(html: string): Slice {
  return Parser.fromSchema(schema).parseSlice(body(html));
}
