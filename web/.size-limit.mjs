// The budgets of the desk. What a part weighs is what it loads beyond the shell, read from the build's own manifest.
import { readFileSync } from "node:fs";

const dist = "apps/desk/dist";
const manifest = JSON.parse(readFileSync(`${dist}/manifest.json`, "utf8"));
const entry = Object.keys(manifest).find(key => manifest[key].isEntry);

/** A chunk with all it imports at once; what it loads later counts for itself. */
function closure(key, found = new Set()) {
  if (!found.has(key)) {
    found.add(key);
    for (const other of manifest[key].imports ?? []) closure(other, found);
  }
  return found;
}

function files(keys, kind) {
  const all = [...keys].flatMap(key => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(all)].filter(file => file.endsWith(kind)).map(file => `${dist}/${file}`);
}

const shell = closure(entry);
const named = pattern => Object.keys(manifest).filter(key => pattern.test(key));
const beyond = pattern =>
  new Set(
    named(pattern)
      .flatMap(key => [...closure(key)])
      .filter(key => !shell.has(key)),
  );
const largest = pattern =>
  files(named(pattern), ".js").sort((a, b) => readFileSync(b).length - readFileSync(a).length)[0];
const writing = beyond(/composer\/RichText\.tsx$/);
const pages = named(/src\/admin\/.*\.tsx$/);

export default [
  { name: "shell: JavaScript", path: files(shell, ".js"), gzip: true, limit: "200 kB" },
  { name: "shell: styles", path: files(shell, ".css"), gzip: true, limit: "15 kB" },
  { name: "writing: rich text", path: files(writing, ".js"), gzip: true, limit: "75 kB" },
  { name: "texts of the desk, one language", path: largest(/ftl\/\w+\/desk$/), gzip: true, limit: "40 kB" },
  { name: "texts of the settings, one language", path: largest(/ftl\/\w+\/admin$/), gzip: true, limit: "40 kB" },
  ...pages.map(key => ({
    name: `settings: ${key.split("/").at(-1)}`,
    path: files(new Set([...closure(key)].filter(it => !shell.has(it) && !writing.has(it))), ".js"),
    gzip: true,
    limit: "40 kB",
  })),
];
