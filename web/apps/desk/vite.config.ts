import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { ftl } from "../../packages/i18n/src/vite.ts";
import { worker } from "./worker/plugin.ts";

const server = process.env.CANDOR_DEV_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), ftl(), worker()],
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    target: "es2023",
    // The policy of the page allows no data: fonts and no inline scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Which chunk needs which: read by the size budgets.
    manifest: "manifest.json",
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first page needs comes as one file of each kind: fewer requests, and the order of the cascade
          // layers is declared before any of them is used.
          groups: [{ name: "shell", tags: ["$initial"], includeDependenciesRecursively: true }],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      "/api": { target: server, ws: true },
      "/files": server,
      "/help": server,
      "/form.js": server,
    },
  },
});
