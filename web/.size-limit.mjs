// The budgets of the desk. What counts as the shell is read from the built page: whatever it loads before the first paint.
import { readdirSync, readFileSync } from "node:fs";

const dist = "apps/desk/dist";
const page = readFileSync(`${dist}/index.html`, "utf8");
const loaded = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(match => `${dist}/${match[1]}`);
const assets = readdirSync(`${dist}/assets`);
const named = pattern => assets.filter(name => pattern.test(name)).map(name => `${dist}/assets/${name}`);
const largest = paths => paths.map(path => [readFileSync(path).length, path]).sort((a, b) => b[0] - a[0])[0]?.[1];

export default [
  { name: "shell: JavaScript", path: loaded.filter(path => path.endsWith(".js")), gzip: true, limit: "200 kB" },
  { name: "shell: CSS", path: loaded.filter(path => path.endsWith(".css")), gzip: true, limit: "15 kB" },
  { name: "writing: rich text", path: named(/^RichText-.*\.js$/), gzip: true, limit: "75 kB" },
  { name: "texts of the desk, one language", path: largest(named(/^desk-.*\.js$/)), gzip: true, limit: "40 kB" },
  { name: "texts of the settings, one language", path: largest(named(/^(settings|admin)-.*\.js$/)), gzip: true, limit: "40 kB" },
  { name: "settings", path: named(/^AdminApp-.*\.(js|css)$/), gzip: true, limit: "40 kB" },
];
