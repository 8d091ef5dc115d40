/** Writes sw.js with the names of all files the desk may need without a connection. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Emitted {
  fileName: string;
  type: "asset" | "chunk";
}

interface WorkerPlugin {
  name: string;
  apply: "build";
  generateBundle: (
    this: { emitFile: (file: { type: "asset"; fileName: string; source: string }) => string },
    options: unknown,
    bundle: Record<string, Emitted>,
  ) => void;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function worker(): WorkerPlugin {
  return {
    name: "candor-worker",
    apply: "build",
    generateBundle(_options, bundle) {
      // One language of six and the letters of one script are needed: those come as they are used. Settings need a server.
      const built = Object.keys(bundle).filter(
        name => /^assets\/.*\.(js|css)$/.test(name) && !/assets\/(desk|admin|Gallery)-/.test(name),
      );
      const fonts = Object.keys(bundle).filter(name => /inter-latin-wght.*woff2$/.test(name));
      const fixed = readdirSync(here("../public")).filter(name => /\.(svg|png|webmanifest)$/.test(name));
      const files = [...built, ...fonts, ...fixed].sort().map(name => `/${name}`);
      const source = readFileSync(here("sw.js"), "utf8");
      const hash = createHash("sha256").update(source).update(files.join());
      for (const name of fixed) hash.update(readFileSync(here(`../public/${name}`)));
      const text = source
        .replace("__VERSION__", hash.digest("hex").slice(0, 12))
        .replace("__FILES__", JSON.stringify(files));
      this.emitFile({ type: "asset", fileName: "sw.js", source: text });
    },
  };
}
