// Writes packages/i18n/src/keys.gen.ts from the English catalogues: each key with the names of its variables.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentParser, Visitor } from "@fluent/syntax";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = `${root}/packages/i18n/src/keys.gen.ts`;

class Variables extends Visitor {
  names = new Set();
  numbers = new Set();

  visitVariableReference(node) {
    this.names.add(node.id.name);
  }

  // A selector on CLDR categories means a number.
  visitSelectExpression(node) {
    const keys = node.variants.map(variant => variant.key.name ?? "");
    if (
      node.selector.type === "VariableReference" &&
      keys.every(key => ["zero", "one", "two", "few", "many", "other", ""].includes(key))
    ) {
      this.numbers.add(node.selector.id.name);
    }
    this.genericVisit(node);
  }
}

const lines = [];
for (const area of ["desk", "admin", "contacts", "search"]) {
  const path = `${root}/../locales/en/${area}.ftl`;
  if (!existsSync(path)) continue;
  for (const entry of new FluentParser().parse(readFileSync(path, "utf8")).body) {
    if (entry.type === "Junk") throw new Error(`${area}.ftl: cannot parse: ${entry.content.slice(0, 80)}`);
    if (entry.type !== "Message" || !entry.value) continue;
    const variables = new Variables();
    variables.visit(entry.value);
    const args = [...variables.names]
      .sort()
      .map(name => `${name}: ${variables.numbers.has(name) ? "number" : "string | number"}`);
    lines.push(`  "${entry.id.name}": ${args.length > 0 ? `{ ${args.join("; ")} }` : "null"};`);
  }
}

const text = `// Made from locales/en by tools/keys; not edited by hand.
export interface MessageArgs {
${lines.join("\n")}
}

export type MessageKey = keyof MessageArgs;
`;
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) throw new Error("keys.gen.ts is not up to date: npm run keys");
} else writeFileSync(target, text);
