export type { Format } from "./commands.ts";
export { createEditor, type Editor, type EditorOptions } from "./editor.ts";
export type { Asked, Sign, Suggesting } from "./suggest.ts";
