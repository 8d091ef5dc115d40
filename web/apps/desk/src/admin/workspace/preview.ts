/**
 * Fills a template the way the server does: {{ticket.number}}, {{contact.first_name|there}}. Unknown variables and
 * empty values become their fallback, or nothing.
 */
export function fillTemplate(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{\s*([\w.]+)\s*(?:\|([^{}]*))?\}\}/g, (_, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : "";
    return value?.trim() ? value : (fallback ?? "");
  });
}
