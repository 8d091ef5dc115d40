/** What agents feel at every ticket: how much work the browser has at a switch, and that long threads cost no more than short ones. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';

const SWITCHES = 40;
const BUDGET_MS = 8;
/**
 * Machines differ, and are shared: the budget is meant for one that does the yardstick below in this time. What the two take
 * is measured in turn, so their ratio says what a switch would take there.
 */
const YARDSTICK_MS = 1.5;
/** What the measure errs by on a shared machine, and the demo's longer tickets: this catches a switch that takes twice the work. */
const ERROR = 2;
const LONG = 600;

const sorted = (values) => [...values].sort((a, b) => a - b);
const share = (values, part) => sorted(values)[Math.floor((values.length - 1) * part)];

test('performance', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor, { path: '/inbox/open' });
  const it = desk(page);
  await it.rows().first().waitFor();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of the processor that scripts of the page have taken so far. */
  const script = async () => (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === 'ScriptDuration').value * 1000;
  const cost = async (act) => {
    const before = await script();
    await act();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
    return (await script()) - before;
  };
  // The same piece of work every time.
  await page.evaluate(() => {
    window.yardstick = () => {
      const box = document.createElement('div');
      for (let at = 0; at < 300; at += 1) {
        const line = document.createElement('p');
        line.setAttribute('class', `c${at % 7}`);
        line.textContent = `line ${at}`;
        box.appendChild(line);
      }
      const map = new Map();
      for (let at = 0; at < 6000; at += 1) map.set(`k${at % 900}`, { at, all: [at], text: String(at) });
      return map.size + box.childNodes.length;
    };
  });
  const yardstick = () => cost(() => page.evaluate(() => new Promise((done) => setTimeout(() => done(window.yardstick()), 5))));

  await t.test(`a switch to a ticket seen before keeps its budget of ${BUDGET_MS} ms of script`, async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await it.messages().first().waitFor();
    for (const key of ['j', 'k'])
      for (let at = 0; at < 12; at += 1) {
        const before = page.url();
        await page.keyboard.press(key);
        await page.waitForURL((url) => url.href !== before);
        await it.messages().first().waitFor();
        await until('the customer is there', () => page.getByRole('complementary', { name: 'Customer' }).getByText('Tickets of this customer').isVisible());
      }
    for (let at = 0; at < 20; at += 1) await yardstick();
    const switches = [];
    const measures = [];
    for (let at = 0; at < SWITCHES; at += 1) {
      switches.push(await cost(() => page.keyboard.press(Math.floor(at / 10) % 2 === 0 ? 'j' : 'k')));
      measures.push(await yardstick());
    }
    const measured = `measured ${share(switches, 0.5).toFixed(1)} ms, the yardstick ${share(measures, 0.5).toFixed(2)} ms`;
    const taken = (share(switches, 0.5) / share(measures, 0.5)) * YARDSTICK_MS;
    t.diagnostic(`script at a switch: ${taken.toFixed(1)} ms (${measured})`);
    assert.ok(taken <= BUDGET_MS * ERROR, `${taken.toFixed(1)} ms (${measured})`);
  });

  await t.test(`a thread of ${LONG} messages shows as many as a short one, and the older ones on demand`, async () => {
    const { data } = await api.get('/tickets?list=closed&limit=1');
    const [row] = data;
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    await api.post(`/tickets/${row.id}/messages`, { kind: 'note', text: 'Read before' });
    await it.visit(row.id);
    await it.message('Read before');
    await until('it counts as read', () => page.evaluate(async (id) => !(await (await fetch(`/api/v1/tickets/${id}`)).json()).is_unread, row.id));
    await page.goto('/inbox/open');
    for (let at = 0; at < LONG; at += 20)
      await Promise.all(Array.from({ length: 20 }, (_, n) => api.post(`/tickets/${row.id}/messages`, { kind: 'note', text: `Note ${at + n}` })));
    await it.visit(row.id);
    // It opens where the agent left off, 600 messages up.
    const line = page.getByText('New messages', { exact: true });
    await line.waitFor();
    await until('the line is in view', () => line.evaluate((one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().top > 0));
    assert.ok((await it.messages().count()) <= 31);
    assert.ok((await nodes()) < 3000, `${await nodes()} nodes`);
    for (let at = 0; at < 3; at += 1) {
      const last = await it.messages().last().getAttribute('data-message');
      await page.getByRole('button', { name: 'Show newer messages' }).click();
      await until('newer ones are there', async () => (await it.messages().last().getAttribute('data-message')) !== last);
    }
    assert.ok((await nodes()) < 3000, `${await nodes()} nodes after reading on`);
    await page.getByRole('button', { name: 'To the newest message' }).click();
    await until('the end is there', async () => (await it.messages().count()) <= 31 && (await page.getByRole('button', { name: 'Show newer messages' }).count()) === 0);
    await page.getByRole('log').focus();
    await page.keyboard.press('Shift+N');
    await line.waitFor();
    await page.getByRole('button', { name: 'To the newest message' }).click();
    await page.getByRole('button', { name: 'Show older messages' }).waitFor();
    await until('the end is there again', async () => (await page.getByRole('button', { name: 'Show newer messages' }).count()) === 0);
    const before = await it.messages().count();
    await page.getByRole('button', { name: 'Show older messages' }).click();
    await until('older ones are there', async () => (await it.messages().count()) > before);
  });
});
