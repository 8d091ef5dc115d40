import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { ftl } from "./packages/i18n/src/vite.ts";

export default defineConfig({
  plugins: [react(), ftl()],
  test: {
    environment: "happy-dom",
    include: ["packages/*/test/**/*.test.{ts,tsx}", "apps/*/test/**/*.test.{ts,tsx}"],
    setupFiles: ["./tools/test-setup.ts"],
    restoreMocks: true,
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
