import { ApiError, type Boot, type Catalog, Client, type Me } from "@candor/api";

/**
 * What the page needs to paint: the server writes it into index.html. Under the development server the placeholder is
 * still there, and the same facts are asked for.
 */
export async function readBoot(): Promise<Boot> {
  const text = document.getElementById("boot")?.textContent?.trim() ?? "";
  if (text.startsWith("{") && text !== "{}") return JSON.parse(text) as Boot;
  return askBoot(new Client());
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
