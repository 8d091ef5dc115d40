/** Lets the build import Fluent catalogues: `import text from "virtual:ftl/el/desk"` is the text of locales/el/desk.ftl. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../locales/", import.meta.url));
const PREFIX = "virtual:ftl/";

export interface FtlPlugin {
  name: string;
  resolveId: (id: string) => string | null;
  load: (this: { addWatchFile: (path: string) => void }, id: string) => string | null;
}

export function ftl(): FtlPlugin {
  return {
    name: "candor-ftl",
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const path = `${folder}${id.slice(PREFIX.length + 1)}.ftl`;
      this.addWatchFile(path);
      return `export const text = ${JSON.stringify(shrink(readFileSync(path, "utf8")))};`;
    },
  };
}

/** Comments and blank lines between messages are for translators, not for browsers; those inside a text belong to it. */
function shrink(text: string): string {
  return text.replace(/^#.*\n/gm, "").replace(/\n{2,}(?=\S)/g, "\n");
}
