/** Registers the service worker, tells it what this page runs on, and says when a newer desk is ready. */
type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: ServiceWorker | null = null;
let is_old = false;
let is_asked = false;

export function subscribeUpdate(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function hasUpdate(): boolean {
  return is_old;
}

/** The agent wants the new desk now: the page is loaded anew once it has taken over. */
export function takeUpdate(): void {
  is_asked = true;
  if (waiting) waiting.postMessage("take-over");
  else location.reload();
}

/** How often an open desk looks for a newer one. */
const LOOK_MS = 30 * 60_000;
const ANSWER_MS = 1000;

export async function startWorker(): Promise<void> {
  // The development server has no worker.
  if (!("serviceWorker" in navigator) || ownScript() === null) return;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register("/sw.js");
    const found = async (worker: ServiceWorker | null) => {
      // The first one of all replaces nothing.
      if (!worker || !serviceWorker.controller) return;
      waiting = worker;
      // This page is of the same desk already: nothing to be asked.
      if (await isOfThisPage(worker)) worker.postMessage("take-over");
      else tell();
    };
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener("statechange", () => worker.state === "installed" && void found(worker));
    void found(registration.waiting);
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    serviceWorker.addEventListener("controllerchange", () => {
      waiting = null;
      if (is_asked) location.reload();
      // Another tab took the new desk: this one goes on with its own until its agent is ready.
      else if (serviceWorker.controller) void isOfThisPage(serviceWorker.controller).then(it => it || tell());
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

function tell(): void {
  is_old = true;
  for (const listener of listeners) listener();
}

function ownScript(): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src^="/assets/"]');
  return script ? new URL(script.src).pathname : null;
}

function isOfThisPage(worker: ServiceWorker): Promise<boolean> {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    const timer = setTimeout(() => resolve(false), ANSWER_MS);
    channel.port1.onmessage = event => {
      clearTimeout(timer);
      resolve(event.data === true);
    };
    worker.postMessage({ has: ownScript() }, [channel.port2]);
  });
}
