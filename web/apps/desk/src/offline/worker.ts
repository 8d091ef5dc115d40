/** Registers the service worker, tells it what this page runs on, and says when a newer desk is ready. */
type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: ServiceWorker | null = null;

export function subscribeUpdate(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function hasUpdate(): boolean {
  return waiting !== null;
}

/** The new desk takes over; the page is loaded anew once it has. */
export function takeUpdate(): void {
  waiting?.postMessage("take-over");
}

/** How often an open desk looks for a newer one. */
const LOOK_MS = 30 * 60_000;

export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator;
  let is_first = serviceWorker.controller === null;
  try {
    const registration = await serviceWorker.register("/sw.js");
    const found = (worker: ServiceWorker | null) => {
      // The first one of all replaces nothing.
      if (!worker || !serviceWorker.controller) return;
      waiting = worker;
      for (const listener of listeners) listener();
    };
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener("statechange", () => worker.state === "installed" && found(worker));
    found(registration.waiting);
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    serviceWorker.addEventListener("controllerchange", () => {
      if (is_first) is_first = false;
      else location.reload();
    });
    setInterval(() => void registration.update().catch(() => {}), LOOK_MS);
    const ready = await serviceWorker.ready;
    // What this page has fetched already, its language among it, is there without a connection too.
    const urls = performance
      .getEntriesByType("resource")
      .map(it => new URL(it.name))
      .filter(it => it.origin === location.origin && it.pathname.startsWith("/assets/"))
      .map(it => it.pathname);
    ready.active?.postMessage({ keep: [...new Set(urls)] });
  } catch {
    // A browser that allows no worker shows the same desk, with a connection only.
  }
}
