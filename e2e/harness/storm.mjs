/** A storm of changes as a busy house makes them: many a second, over the tickets that are on screen. */
import { setTimeout as sleep } from 'node:timers/promises';

const PRIORITIES = ['low', 'normal', 'high', 'urgent'];

/**
 * Changes priorities of these tickets, `perSecond` times a second for so long. Answers what each ticket was changed to last.
 *
 * @param {{patch: (path: string, body: unknown) => Promise<unknown>}} api
 * @param {string[]} ids
 * @param {{perSecond: number, seconds: number, stop?: AbortSignal}} how
 */
export async function storm(api, ids, { perSecond, seconds, stop }) {
  const last = new Map();
  const running = new Map();
  const started = performance.now();
  const all = perSecond * seconds;
  let n_late = 0;
  for (let at = 0; at < all && !stop?.aborted; at += 1) {
    const due = started + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    else if (wait < -1000) n_late += 1;
    const id = ids[at % ids.length];
    const priority = PRIORITIES[Math.floor(at / ids.length) % PRIORITIES.length];
    last.set(id, priority);
    // Two changes of one ticket keep their order.
    running.set(id, (running.get(id) ?? Promise.resolve()).then(() => api.patch(`/tickets/${id}`, { priority })));
  }
  await Promise.all(running.values());
  return { last, n: all, n_late, took_ms: performance.now() - started };
}

/** Watches a page: tasks that block it, and what moves without anybody's doing. Call before the page is loaded. */
export async function watchTasks(page) {
  await page.addInitScript(() => {
    window.seen = { long: [], shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.long.push(Math.round(entry.duration));
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    /** Long tasks since the last question, in milliseconds. */
    long: () => page.evaluate(() => window.seen.long.splice(0)),
    /** The sum of layout shifts since the page was loaded. */
    shift: () => page.evaluate(() => window.seen.shift),
  };
}

/** Bytes of the page's heap after everything that can go has gone. */
export async function heapBytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
