/** From an empty data folder to the first customer's mail answered. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, newContext, screenshot } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { desk } from '../harness/desk.mjs';

const PASSWORD = 'a sentence is easier than a riddle';

test('set-up from an empty data folder', async (t) => {
  const candor = await startCandor({ mode: 'serve' });
  const context = await newContext(candor, { locale: 'hr-HR', timezoneId: 'Europe/Zagreb' });
  const page = await context.newPage();

  await t.test('the first visit leads to the set-up page, in the language and zone of the browser', async () => {
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.getByRole('combobox').first().waitFor();
    assert.equal(await page.locator('select[name=locale]').inputValue(), 'hr');
    assert.equal(await page.locator('select[name=zone]').inputValue(), 'Europe/Zagreb');
    await screenshot(page, 'setup-hr');
    await page.locator('select[name=locale]').selectOption('en');
    await page.getByRole('heading', { name: 'Set up your workspace' }).waitFor();
    await assertAccessible(page, 'set-up');
  });

  await t.test('a weak password is refused with the reason beside the field', async () => {
    context.watch.allow(/status of 4(22|00)/);
    await page.getByLabel('Name of the workspace').fill('Kvarner Klima');
    await page.getByLabel('Your name', { exact: true }).fill('Ana Kralj');
    await page.getByLabel('Your email address').fill('ana@kvarner.test');
    await page.getByLabel('Password', { exact: true }).fill('password123');
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await page.getByText(/password/i).and(page.locator('[role=alert], [id$=error], [class*=rror]')).first().waitFor();
    assert.equal(new URL(page.url()).pathname, '/setup');
  });

  await t.test('with a good one the owner is at the desk, empty but friendly', async () => {
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await page.getByText('Nothing on your desk').waitFor();
    await page.getByText('Kvarner Klima').first().waitFor();
    await screenshot(page, 'setup-empty-inbox');
    for (const [list, empty] of [['Unassigned', 'Everything is assigned'], ['Spam', 'No spam'], ['Trash', 'The trash is empty']]) {
      await desk(page).list(list);
      await page.getByText(empty).waitFor();
    }
  });

  await t.test('nobody can set it up a second time', async () => {
    const other = await newContext(candor);
    const visitor = await other.newPage();
    await visitor.goto('/setup');
    await visitor.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    const response = await fetch(`${candor.url}/api/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: candor.url },
      body: JSON.stringify({ workspace_name: 'Mine now', name: 'Eve', email: 'eve@evil.test', password: PASSWORD, locale: 'en', zone: 'UTC' }),
    });
    assert.equal(response.status, 409);
    assert.equal((await response.json()).code, 'already_set_up');
  });

  await t.test('the owner signs out and in again', async () => {
    await page.getByRole('button', { name: /^My menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('Email address').fill('ana@kvarner.test');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
  });

  await t.test('it all survives a restart', async () => {
    context.watch.allow(/WebSocket connection|ERR_|Failed to load/);
    await candor.restart('SIGKILL');
    await page.goto('/inbox/mine');
    await page.getByText('Kvarner Klima').first().waitFor();
  });
});
