/**
 * The storm script/soak desk raises: live changes for a long time while the desk is open, and what that does to the page.
 *
 *   node soak.mjs [--minutes 20] [--rate 100]
 *
 * Exit code 0: no task over 50 ms, the heap steady; 1: one of both not; 2: wrong arguments.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from './harness/browser.mjs';
import { startCandor } from './harness/candor.mjs';
import { endAll } from './harness/children.mjs';
import { desk } from './harness/desk.mjs';
import { heapBytes, storm, watchTasks } from './harness/storm.mjs';

const LONGEST_MS = 50;
const MOST_HEAP = 150;
const MOST_GROWTH = 5;
/** The first two minutes fill caches. */
const WARM_UP_MINUTES = 2;

const numbers = { minutes: 20, rate: 100 };
for (let at = 2; at < process.argv.length; at += 2) {
  const name = process.argv[at].replace(/^--/, '');
  const value = Number(process.argv[at + 1]);
  if (!(name in numbers) || !(value > 0)) {
    console.error(`Unknown: ${process.argv.slice(at).join(' ')}\nnode soak.mjs [--minutes 20] [--rate 100]`);
    process.exit(2);
  }
  numbers[name] = value;
}

const MB = 1024 * 1024;
const failures = [];
try {
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor, { email: 'owner@demo.test' });
  const tasks = await watchTasks(page);
  await page.goto('/inbox/open');
  const it = desk(page);
  await it.rows().first().waitFor();
  const cdp = await context.newCDPSession(page);
  const ids = (await api.get('/tickets?list=open&limit=40')).data.map((row) => row.id);
  // What the start of the page took belongs to the start.
  await sleep(3000);
  await tasks.long();
  const heaps = [];
  let n_changes = 0;
  let worst = 0;
  for (let minute = 1; minute <= numbers.minutes; minute += 1) {
    // Somebody works meanwhile: opens a ticket, goes on to the next.
    const end = new AbortController();
    const working = (async () => {
      await page.keyboard.press('j').catch(() => {});
      while (!end.signal.aborted) {
        await page.keyboard.press(minute % 2 === 0 ? 'k' : 'j').catch(() => {});
        await sleep(4000, undefined, { signal: end.signal }).catch(() => {});
      }
    })();
    const { n, n_late } = await storm(api, ids, { perSecond: numbers.rate, seconds: 60 });
    end.abort();
    await working;
    n_changes += n;
    const long = await tasks.long();
    worst = Math.max(worst, 0, ...long);
    heaps.push((await heapBytes(cdp)) / MB);
    const late = n_late > 0 ? `, ${n_late} of them late: the server or this machine did not keep up` : '';
    console.log(`minute ${minute} of ${numbers.minutes}: ${n_changes} changes${late}, heap ${heaps.at(-1).toFixed(1)} MB, ${long.length} long tasks${long.length ? ` (worst ${Math.max(...long)} ms)` : ''}`);
  }
  if (worst > LONGEST_MS) failures.push(`a task of ${worst} ms (at most ${LONGEST_MS})`);
  if (Math.max(...heaps) > MOST_HEAP) failures.push(`a heap of ${Math.max(...heaps).toFixed(1)} MB (at most ${MOST_HEAP})`);
  const from = heaps[Math.min(WARM_UP_MINUTES, heaps.length) - 1];
  const growth = heaps.at(-1) - from;
  if (growth > MOST_GROWTH) failures.push(`the heap grew by ${growth.toFixed(1)} MB (at most ${MOST_GROWTH})`);
  console.log(`${n_changes} changes in ${numbers.minutes} min: longest task ${worst} ms, heap ${from.toFixed(1)} MB to ${heaps.at(-1).toFixed(1)} MB`);
  context.watch.assertQuiet();
} catch (error) {
  failures.push(error.message);
}
await endAll();
for (const failure of failures) console.error(`failed: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
