export type { Format } from "./commands.ts";
export { createEditor, type Editor, type EditorOptions } from "./editor.ts";
