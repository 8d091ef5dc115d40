/*
 * The service worker: the desk's own files, so that it starts without a connection. Nothing that belongs to anybody is
 * ever kept here: the page is fetched without the cookie, and requests to the API, files and forms pass by untouched.
 * The build puts in the names of the files and what they hash to.
 */
const VERSION = "__VERSION__";
const FILES = __FILES__;
const SHELL = `candor-shell-${VERSION}`;
/** Hashed files that this page happened to need, such as its language. */
const EXTRA = "candor-extra";
const PAGE = "/candor-page";
const PATIENCE_MS = 6000;

self.addEventListener("install", event => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(SHELL);
  await cache.addAll(FILES);
  const page = await fetch("/sign-in", { credentials: "omit", cache: "no-store" });
  if (!page.ok) throw new Error(`the page answered ${page.status}`);
  const html = (await page.text()).replace('id="boot"', 'id="boot" data-offline');
  const headers = new Headers(page.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  await cache.put(PAGE, new Response(html, { headers }));
}

self.addEventListener("activate", event => event.waitUntil(activate()));

async function activate() {
  for (const name of await caches.keys()) if (name !== SHELL && name !== EXTRA) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener("message", event => {
  if (event.data === "take-over") void self.skipWaiting();
  if (typeof event.data?.has === "string") event.ports[0]?.postMessage(FILES.includes(event.data.has));
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

async function keep(paths) {
  const cache = await caches.open(EXTRA);
  const known = new Set((await cache.keys()).map(request => new URL(request.url).pathname));
  // Hashed names of older desks pile up: whatever this page does not use goes.
  for (const path of known) if (!paths.includes(path)) await cache.delete(path);
  for (const path of paths)
    if (path.startsWith("/assets/") && !known.has(path) && !FILES.includes(path)) await cache.add(path).catch(() => {});
}

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isDesk(url.pathname)) event.respondWith(page(request));
    return;
  }
  if (url.pathname.startsWith("/assets/") || FILES.includes(url.pathname)) event.respondWith(file(request));
});

/** The desk's own pages; forms, files, the API and the rest of the server are not ours. */
function isDesk(path) {
  return path === "/" || /^\/(inbox|tickets|search|contacts|organizations|settings)(\/|$)/.test(path);
}

async function page(request) {
  try {
    return await Promise.race([fetch(request), late()]);
  } catch {
    const kept = await caches.match(PAGE);
    return kept ?? Response.error();
  }
}

function late() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("too late")), PATIENCE_MS));
}

async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener("notificationclick", event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.path ?? "/"));
});

async function open(path) {
  const [client] = await self.clients.matchAll({ type: "window", includeUncontrolled: false });
  if (!client) return self.clients.openWindow(path);
  await client.focus();
  client.postMessage({ go: path });
}
