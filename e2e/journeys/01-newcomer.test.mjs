/** A newcomer starts the demo, signs in as the owner and finds a lively inbox. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { newContext, PASSWORD, screenshot } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { desk } from '../harness/desk.mjs';

test('a newcomer signs in and sees a lively inbox', async (t) => {
  const candor = await startCandor();
  const context = await newContext(candor);
  context.watch.allow(/status of 401/);
  const page = await context.newPage();

  await t.test('a wrong password is named, without saying which part was wrong', async () => {
    await page.goto('/');
    await page.getByLabel('Email address').fill('owner@demo.test');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('The email address or the password is not right.').waitFor();
  });

  await t.test('the right one leads to the inbox', async () => {
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/inbox/mine');
  });

  await t.test('the lists are full, in several languages, and say how many', async () => {
    const it = desk(page);
    await it.list('All open');
    await it.rows().first().waitFor();
    assert.ok((await it.count('All open')) >= 40, `only ${await it.count('All open')} open tickets`);
    for (const list of ['Mine', 'Unassigned', 'Closed']) assert.ok((await it.count(list)) > 0, `${list} is empty`);
    const tickets = await candor.api().all('/tickets?list=open');
    assert.equal(tickets.length, await it.count('All open'), 'the count is the length of the list');
    const languages = new Set(tickets.map((ticket) => ticket.language));
    for (const language of ['en', 'el', 'ro', 'az', 'zh', 'hr']) assert.ok(languages.has(language), `no ticket in ${language}`);
    await screenshot(page, 'newcomer-inbox');
  });

  await t.test('a ticket opens by keyboard, with its messages and its customer', async () => {
    const it = desk(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await it.messages().first().waitFor();
    await page.getByRole('complementary', { name: 'Customer' }).getByText('Tickets of this customer').waitFor();
    const first = page.url();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== first && /\/inbox\/open\/tkt_/.test(url.pathname));
    await it.messages().first().waitFor();
    await screenshot(page, 'newcomer-ticket');
  });

  await t.test('signing out ends the session', async () => {
    await page.getByRole('button', { name: /^My menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.goto('/inbox/open');
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  });
});
