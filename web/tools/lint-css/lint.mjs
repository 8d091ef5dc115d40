// Refuses raw colours, raw px and uppercase transforms outside packages/tokens, physical directions, and files over the cap.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RULES = [
  [/#[0-9a-f]{3,8}\b/i, "raw colour: use a --color token"],
  [/\b(?:rgb|hsl|oklch|lab)a?\(/i, "raw colour: use a --color token"],
  [/(?<![\w-])\d*\.?\d+px\b/, "raw px: use a token"],
  [/text-transform\s*:\s*(uppercase|capitalize)/, "text-transform breaks Greek accents and Turkic i"],
  [
    /(?:margin|padding|border)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|text-align\s*:\s*(?:left|right)/,
    "physical direction: use a logical property",
  ],
];
const problems = [];

function lint(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  const name = relative(root, path);
  if (lines.length > 800 && !/\.gen\.ts$|api\.d\.ts$/.test(name))
    problems.push(`${name}: ${lines.length} lines (cap 800)`);
  if (extname(path) === ".tsx" && !name.includes("/test/") && lines.length > 200) {
    problems.push(`${name}: a component file of ${lines.length} lines (cap 200)`);
  }
  if (extname(path) !== ".css" || name.startsWith("packages/tokens/")) return;
  lines.forEach((line, index) => {
    // Media queries cannot read custom properties.
    if (/^\s*@(media|container)/.test(line)) return;
    const code = line.replace(/\/\*.*?\*\//g, "");
    for (const [pattern, why] of RULES) if (pattern.test(code)) problems.push(`${name}:${index + 1}: ${why}`);
  });
}

for (const folder of ["packages", "apps"]) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /node_modules|[/\\]dist([/\\]|$)/.test(entry.parentPath)) continue;
    if ([".css", ".ts", ".tsx"].includes(extname(entry.name))) lint(join(entry.parentPath, entry.name));
  }
}
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
