import { ApiError, type Boot, type Catalog, Client, type Me } from "@candor/api";
import type { KeptBoot } from "../offline/cache.ts";
import { Kept } from "../offline/kept.ts";

/**
 * What the page needs to paint: the server writes it into index.html. Under the development server the placeholder is
 * still there, and the same facts are asked for.
 */
export async function readBoot(): Promise<Boot> {
  const element = document.getElementById("boot");
  // The service worker gives this page when the server is out of reach: it knows nobody.
  if (element?.dataset.offline !== undefined) return bootFromHere();
  const text = element?.textContent?.trim() ?? "";
  if (text.startsWith("{") && text !== "{}") return JSON.parse(text) as Boot;
  return askBoot(new Client());
}

/** The agent who was signed in here last, as the desk was then; without one there is nothing to show. */
async function bootFromHere(): Promise<Boot> {
  const kept = await new Kept().get<KeptBoot>("facts", "boot");
  if (!kept) throw new ApiError({ code: "offline" });
  return { me: kept.me, catalog: kept.catalog, setup_needed: false, ...(kept.counts ? { counts: kept.counts } : {}) };
}

export async function askBoot(client: Client): Promise<Boot> {
  try {
    const me = await client.get<Me>("/me");
    return { me, catalog: await client.get<Catalog>("/catalog"), setup_needed: false };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const setup = await client.get<{ needed: boolean }>("/setup").catch(() => ({ needed: false }));
    return { me: null, catalog: null, setup_needed: setup.needed };
  }
}
