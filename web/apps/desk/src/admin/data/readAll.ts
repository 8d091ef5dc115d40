import type { Client, Page } from "@candor/api";

const MOST_PAGES = 20;

/** A list to its end: settings show whole lists, and these are short. */
export async function readAll<T>(client: Client, path: string, signal: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const part: Page<T> = await client.get<Page<T>>(path, { query: { limit: 100, after }, signal });
    all.push(...part.data);
    after = part.next;
    if (after === null) break;
  }
  return all;
}
