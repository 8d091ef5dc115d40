// Writes packages/api/types/api.d.ts from docs/api/openapi.json. In a package of its own, because the generator needs an
// older TypeScript than the desk. The digest of its source stands in the first line, where a test looks for it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapi, { astToString } from "openapi-typescript";

const source = new URL("../../../docs/api/openapi.json", import.meta.url);
const target = fileURLToPath(new URL("../../packages/api/types/api.d.ts", import.meta.url));
const text = readFileSync(source);
const types = astToString(await openapi(JSON.parse(text), { defaultNonNullable: false }));
const digest = createHash("sha256").update(text).digest("hex");
writeFileSync(target, `// Made from docs/api/openapi.json by npm run api; sha256 ${digest}\n${types}`);
