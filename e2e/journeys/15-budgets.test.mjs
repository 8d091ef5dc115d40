/**
 * What keeps the desk light whatever the machine: nothing that moves by itself, a list of 10,000 rows in a few elements, and a storm
 * of live changes that costs no request. Times are measured elsewhere (script/soak desk, script/bench).
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { newContext, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { storm, watchTasks } from '../harness/storm.mjs';

const MOST_NODES = 3000;
const ROWS = 10_000;
const PAGE = 1000;

test('budgets', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const signed = await signIn(candor, { path: '/inbox/open' });
  const state = await signed.context.storageState();
  await signed.context.close();

  await t.test('nothing on the page moves by itself, neither at the start nor when a ticket is opened', async () => {
    const context = await newContext(candor, { storageState: state });
    const page = await context.newPage();
    const tasks = await watchTasks(page);
    await page.goto('/inbox/open');
    const it = desk(page);
    await it.rows().first().waitFor();
    await it.rows().nth(2).click();
    await it.messages().first().waitFor();
    await page.getByText('Tickets of this customer').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const shift = await tasks.shift();
    assert.ok(shift < 0.01, `layout shift ${shift.toFixed(4)}`);
    await context.close();
  });

  await t.test(`a list of ${ROWS} rows is scrolled with fewer than ${MOST_NODES} elements`, async () => {
    const context = await newContext(candor, { storageState: state });
    const page = await context.newPage();
    // Tickets that are not there cannot be fetched ahead.
    context.watch.allow(/status of 404/);
    // The rows are the demo's own, said again and again: what is measured is the desk, not how they came about.
    const { data } = await api.get('/tickets?list=closed&limit=50');
    await context.route(
      (url) => url.pathname === '/api/v1/tickets' && url.searchParams.get('list') === 'closed',
      async (route) => {
        const from = Number(new URL(route.request().url()).searchParams.get('after') ?? 0);
        const rows = Array.from({ length: PAGE }, (_, at) => ({ ...data[at % data.length], id: `tkt_${String(from + at).padStart(13, '0')}`, number: from + at + 1 }));
        await route.fulfill({ json: { data: rows, next: from + PAGE < ROWS ? String(from + PAGE) : null } });
      },
    );
    await page.goto('/inbox/open');
    const it = desk(page);
    await it.rows().first().waitFor();
    await it.list('Closed');
    let most = 0;
    let deepest = 0;
    const list = page.getByRole('listbox').first();
    await until(
      'the end of the list',
      async () => {
        const [nodes, last] = await list.evaluate((element) => {
          let box = element;
          while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
          box?.scrollTo(0, box.scrollHeight);
          const sizes = [...document.querySelectorAll('[role=option]')].map((row) => Number(row.getAttribute('aria-setsize')) || 0);
          return [document.querySelectorAll('*').length, Math.max(0, ...sizes)];
        });
        most = Math.max(most, nodes);
        deepest = Math.max(deepest, last);
        return deepest >= ROWS;
      },
      { within_ms: 120_000 },
    );
    t.diagnostic(`${deepest} rows, at most ${most} elements`);
    assert.ok(most < MOST_NODES, `${most} elements`);
    await context.close();
  });

  await t.test('five hundred live changes arrive, cost no request and leave no element behind', async () => {
    const context = await newContext(candor, { storageState: state });
    const page = await context.newPage();
    await page.goto('/inbox/open');
    const it = desk(page);
    await it.rows().first().waitFor();
    const ids = (await api.get('/tickets?list=open&limit=20')).data.map((row) => row.id);
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await nodes();
    const asked = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    // What the sidebar fetches once, late, is no answer to a change.
    const isAnswer = (line) => /api.v1.(tickets|contacts|counts)/.test(line);
    await storm(api, ids, { perSecond: 100, seconds: 5 });
    await api.patch(`/tickets/${ids[3]}`, { priority: 'urgent' });
    await page.locator(`[role=option][data-ticket="${ids[3]}"]`).getByText('Urgent').waitFor();
    assert.deepEqual(asked.filter(isAnswer), [], 'requests during the storm');
    const after = await nodes();
    assert.ok(Math.abs(after - before) < 200, `${before} elements before, ${after} after`);
    await context.close();
  });
});
