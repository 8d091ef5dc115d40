/** What the composer needs before the editor itself has been loaded. */
export function textToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map(part => `<p>${escapeHtml(part).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Variables of canned replies that found no value; they must be filled in before the text is sent. */
export const VARIABLE = /\{\{\s*(?:contact|organization|ticket|agent|brand|workspace)\.[a-z_]+\s*(?:\|[^{}]*)?\}\}/g;

export function openVariables(text: string): string[] {
  return [...new Set(text.match(VARIABLE) ?? [])];
}
