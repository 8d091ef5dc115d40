/** What concerns an agent reaches them while they look elsewhere: notices, sounds, counts. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';

test('notices', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor, { path: '/inbox/mine' });
  await context.grantPermissions(['notifications']);
  await page.reload();
  await desk(page).rows().first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const me = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).agent.id);
  const shown = () =>
    page.evaluate(async () => (await (await navigator.serviceWorker.getRegistration()).getNotifications()).map((it) => ({ title: it.title, body: it.body, tag: it.tag })));
  const free = (await api.get('/tickets?list=unassigned&limit=5')).data;
  /** As if the agent worked in another window. */
  const look = (is_here) =>
    page.evaluate((is_here) => {
      document.hasFocus = () => is_here;
    }, is_here);

  await t.test('a ticket given to them while they look elsewhere is told once', async () => {
    await look(false);
    await api.patch(`/tickets/${free[0].id}`, { assignee_id: me });
    const [notice] = await until('a notice', async () => {
      const all = await shown();
      return all.length > 0 && all;
    });
    assert.equal(notice.title, `Assigned to you: #${free[0].number}`);
    assert.match(notice.body, new RegExp(free[0].subject.slice(0, 12)));
    assert.equal((await shown()).length, 1);
  });

  await t.test('no notice while they look at the desk, nor of kinds they have switched off', async () => {
    await look(true);
    await api.patch(`/tickets/${free[1].id}`, { assignee_id: me });
    await page.getByRole('option').filter({ hasText: free[1].subject }).waitFor();
    await page.goto('/settings/notifications');
    await page.getByRole('group', { name: 'A ticket is assigned to me' }).getByRole('checkbox', { name: 'Notification' }).waitFor();
    await assertAccessible(page, 'the notifications page');
    const saved = page.waitForResponse((response) => response.url().endsWith('/me') && response.request().method() === 'PATCH');
    await page.getByRole('group', { name: 'A ticket is assigned to me' }).getByRole('checkbox', { name: 'Notification' }).uncheck();
    assert.equal((await saved).status(), 200);
    await look(false);
    await api.patch(`/tickets/${free[2].id}`, { assignee_id: me });
    await until('the count has grown', async () => Number(/^\((\d+)\)/.exec(await page.title())?.[1] ?? 0) > 0);
    assert.deepEqual((await shown()).map((it) => it.tag), [free[0].id]);
    await until('the icon tells of unread ones', async () => /unread/.test(await page.locator('link[rel=icon]').getAttribute('href')));
  });

  await t.test('the sound can be heard before it is needed', async () => {
    await look(true);
    await page.evaluate(() => {
      window.tones = 0;
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (...rest) {
        window.tones += 1;
        return start.apply(this, rest);
      };
    });
    await page.getByRole('button', { name: 'Play' }).click();
    await until('a tone', () => page.evaluate(() => window.tones > 0));
  });
});
