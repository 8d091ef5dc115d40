import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the types were made from the API description as it is", () => {
  const source = readFileSync(`${import.meta.dirname}/../../../../docs/api/openapi.json`);
  const types = readFileSync(`${import.meta.dirname}/../types/api.d.ts`, "utf8");
  expect(types.slice(0, 200), "run: npm run api").toContain(createHash("sha256").update(source).digest("hex"));
});
