/** A connection that breaks in the middle of an answer: nothing lost, nothing sent twice, nothing left behind. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';

test('offline', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor);
  // The browser says of each request that it did not get through.
  context.watch.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|409 \(Conflict\)/);
  const it = desk(page);
  const { data } = await api.get('/tickets?list=open&limit=10');
  const [first, second] = data.filter((row) => row.channel_kind === 'email');
  const written = async (id, text) => (await api.messages(id)).filter((message) => message.text.includes(text)).length;
  const waits = () => page.getByText('Waits for the connection and will be sent by itself');

  await it.visit(first.id);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await until('the page is under the worker', () => page.evaluate(() => navigator.serviceWorker.controller !== null));
  await until('the ticket is kept', () =>
    page.evaluate(
      (id) =>
        new Promise((resolve) => {
          const request = indexedDB.open('candor');
          request.onsuccess = () => {
            const get = request.result.transaction('threads').objectStore('threads').get(id);
            get.onsuccess = () => {
              request.result.close();
              resolve(get.result !== undefined);
            };
          };
        }),
      first.id,
    ),
  );

  await t.test('an answer begun online is finished offline, survives two reloads, and is sent once', async () => {
    await it.write('Begun with a connection, ');
    await page.getByRole('status').getByText('Draft saved').or(page.getByText('Saved', { exact: true })).first().waitFor();
    await context.setOffline(true);
    await page.getByText('Offline. What you see stays readable').waitFor();
    await page.keyboard.type('ended without one.');
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await it.message('', 15_000);
    await until('the text is back', async () => (await it.editor().innerText()).includes('ended without one.'));
    await screenshot(page, 'offline-writing');
    await it.send();
    await waits().waitFor();
    await page.getByText('1 message waits').waitFor();
    await screenshot(page, 'offline-waiting');
    await page.reload();
    await waits().waitFor();
    assert.equal(await written(first.id, 'ended without one.'), 0);
    await context.setOffline(false);
    await waits().waitFor({ state: 'detached' });
    await until('it has arrived', async () => (await written(first.id, 'ended without one.')) > 0);
    await page.reload();
    await it.message('ended without one.');
    assert.equal(await written(first.id, 'Begun with a connection, ended without one.'), 1);
    assert.equal(await it.thread().getByRole('article').filter({ hasText: 'Waits for' }).count(), 0);
  });

  await t.test('what newer messages overtook asks first', async () => {
    await it.visit(second.id);
    await it.write('Answered too early.');
    await context.setOffline(true);
    await page.getByText('Offline.').first().waitFor();
    await it.send();
    await waits().waitFor();
    await api.post(`/tickets/${second.id}/messages`, { kind: 'note', text: 'Wait, she has called.' });
    await context.setOffline(false);
    const card = it.thread().getByRole('article').filter({ hasText: 'newer messages came meanwhile' });
    await card.waitFor();
    await screenshot(page, 'offline-overtaken');
    assert.equal(await written(second.id, 'Answered too early.'), 0);
    await card.getByRole('button', { name: 'Send anyway' }).click();
    await until('it is sent', async () => (await written(second.id, 'Answered too early.')) === 1);
  });

  await t.test('what waits can be taken back', async () => {
    await it.visit(second.id);
    await it.write('Never to be sent.', 'note');
    await context.setOffline(true);
    await page.getByText('Offline.').first().waitFor();
    await it.addNote();
    await page.getByRole('button', { name: 'Do not send' }).click();
    await waits().waitFor({ state: 'detached' });
    await context.setOffline(false);
    await page.getByText('Up to date').waitFor();
    assert.equal(await written(second.id, 'Never to be sent.'), 0);
  });

  await t.test('nothing was sent a second time', async () => {
    assert.equal(await written(first.id, 'ended without one.'), 1);
    assert.equal(await written(second.id, 'Answered too early.'), 1);
  });

  await t.test('signing out asks first while something has not been sent', async () => {
    context.watch.allow(/status of 422/);
    const refusal = { status: 422, contentType: 'application/problem+json', body: JSON.stringify({ code: 'invalid', status: 422 }) };
    await page.route(`**/tickets/${second.id}/messages`, (route) => (route.request().method() === 'POST' ? route.fulfill(refusal) : route.fallback()));
    await it.write('Refused by the server.', 'note');
    await it.addNote();
    await page.getByRole('log').getByRole('alert').waitFor();
    await page.getByRole('button', { name: /^My menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Sign out with unsent messages?' });
    await dialog.getByText('1 message has not been sent').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await it.message('Refused by the server.');
  });

  await t.test('signing out leaves nothing in the browser', async () => {
    await page.getByRole('button', { name: /^My menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out and discard' }).click();
    await page.locator('input[name=password]').waitFor();
    const left = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('candor');
          request.onsuccess = () => {
            const names = [...request.result.objectStoreNames];
            const open = request.result.transaction(names);
            const counts = names.map((name) => open.objectStore(name).count());
            open.oncomplete = () => {
              request.result.close();
              resolve(counts.map((count) => count.result));
            };
          };
        }),
    );
    assert.deepEqual(left, [0, 0, 0, 0, 0]);
    assert.equal(await page.evaluate(() => Object.keys(localStorage).some((name) => name.startsWith('candor.recent'))), false);
    const cached = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).flat());
    assert.ok(cached.every((url) => !url.includes('/api/') && !url.includes('/files/')), cached.join('\n'));
  });

  await t.test('a part that cannot be fetched says so in its place, and comes when loaded anew', async () => {
    const other = await signIn(candor, { serviceWorkers: 'block' });
    other.context.watch.allow(/ERR_FAILED|Failed to fetch dynamically|Unable to preload|An error occurred in/);
    const contacts = /\/assets\/ContactsApp-[^/]+\.js/;
    await other.context.route(contacts, (route) => route.abort());
    await other.page.goto('/contacts');
    await other.page.getByRole('alert').getByText('This did not work').waitFor();
    await other.context.unroute(contacts);
    await other.page.getByRole('button', { name: 'Retry' }).click();
    await other.page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
    await other.context.close();
  });
});
