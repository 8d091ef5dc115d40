/** The desk by keyboard alone: the palette, keys on a Greek layout, keys of one's own. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';

test('keyboard', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor, { path: '/inbox/open' });
  const it = desk(page);
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const field = page.getByRole('combobox', { name: 'What do you want to do or open?' });
  const choose = async (words, option) => {
    await page.keyboard.press('Control+k');
    await field.fill(words);
    await palette.getByRole('option', { name: option }).first().waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
  };
  await it.rows().first().waitFor();

  await t.test('the first page takes at most six requests before its list is there', async () => {
    const asked = [];
    const fresh = await context.newPage();
    fresh.on('request', (request) => asked.push(request.url()));
    await fresh.goto('/inbox/open');
    await desk(fresh).rows().first().waitFor();
    await fresh.close();
    // Letters of other scripts are fetched for the text that needs them, the next tickets and the popups once the list is there.
    const needed = asked.filter((url) => !/inter-(greek|latin-ext)|tickets\/tkt_|popups/.test(url));
    assert.ok(needed.length <= 6, needed.join('\n'));
  });

  await t.test('a row of the list is resolved without opening it, and that is taken back', async () => {
    await page.keyboard.press('j');
    const subject = await page.locator('[role=option][aria-selected=true]').innerText();
    const id = await page.locator('[role=option][aria-selected=true]').getAttribute('data-ticket');
    await page.keyboard.press('e');
    await until('it is resolved', async () => (await api.get(`/tickets/${id}`)).category === 'resolved');
    await page.keyboard.press('z');
    await until(`open again: ${subject.slice(0, 40)}`, async () => (await api.get(`/tickets/${id}`)).category !== 'resolved');
  });

  await t.test('the palette sets what the open ticket is given', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await it.thread().waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await assertAccessible(page, 'the palette');
    await page.keyboard.press('Escape');
    await choose('low', 'Priority: Low');
    await until('its priority is low', async () => (await api.get(`/tickets/${id}`)).priority === 'low');
  });

  await t.test('the palette goes to lists, settings and a ticket by its number', async () => {
    await choose('unassigned', 'Unassigned');
    await page.waitForURL(/inbox\/unassigned/);
    const { data } = await api.get('/tickets?list=closed&limit=1');
    await choose(String(data[0].number), new RegExp(`#${data[0].number}`));
    await page.waitForURL(new RegExp(data[0].id));
    await choose('hotkeys', 'Keyboard');
    await page.waitForURL(/settings\/keyboard/);
  });

  await t.test('a key of one\'s own works on a Greek layout, and the sheet shows it', async () => {
    await page.getByRole('button', { name: 'Change the key of: Next ticket', exact: true }).click();
    await page.keyboard.press('w');
    const saved = page.waitForResponse((response) => response.url().endsWith('/me') && response.ok());
    await page.keyboard.press('Enter');
    await saved;
    await assertAccessible(page, 'the keyboard page');
    await page.goto('/inbox/open');
    await it.rows().first().waitFor();
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ς', code: 'KeyW', bubbles: true })));
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    assert.match(await sheet.locator('div').filter({ has: page.locator('dt', { hasText: 'Next ticket' }) }).last().innerText(), /W/);
  });
});
