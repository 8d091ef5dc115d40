/** Working together: a colleague is asked in a note and finds it, people follow tickets and leave them, tickets are linked, mails are wished for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { assertAccessible, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';

test('together', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const [ticket, other] = (await api.get('/tickets?list=unassigned&limit=5')).data;
  const nikos = await signIn(candor, { email: 'agent@demo.test' });
  const eleni = await signIn(candor, { email: 'owner@demo.test', path: '/inbox/mine' });
  const a = desk(nikos.page);
  const { page } = eleni;
  const mentions = page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: /^Mentions/ });
  /** How many tickets wait for Eleni's eyes, as the sidebar says it; the demo may have asked her before. */
  const unread = async () => Number(/(\d+) unread/.exec(await mentions.innerText())?.[1] ?? 0);
  await mentions.waitFor();
  const before = await unread();
  const followers = (name) => nikos.page.getByRole('button', { name: `Followers: ${name}`, exact: true });

  await t.test('a colleague is asked by @ and a part of the name', async () => {
    await a.visit(ticket.id);
    await a.write(`Is this like #${other.number}? @mav`, 'note');
    const list = nikos.page.getByRole('listbox', { name: 'Colleagues' });
    await list.getByRole('option', { name: 'Eleni Mavridi' }).waitFor();
    await assertAccessible(nikos.page, 'asking a colleague');
    await screenshot(nikos.page, 'together-asking');
    await nikos.page.keyboard.press('Enter');
    await nikos.page.keyboard.type('please look');
    await a.addNote();
    await a.message('@Eleni Mavridi please look');
    await followers('1 follower').waitFor();
    const written = (await api.messages(ticket.id)).at(-1);
    assert.equal(written.mentions.length, 1);
    assert.equal(written.has_html, false, 'a name is no reason for HTML');
  });

  await t.test('who is asked sees it at once, and finds the ticket in a list of its own', async () => {
    await page.getByText(`Nikos Kallergis asks you in #${ticket.number}`).waitFor();
    await until('it is counted', async () => (await unread()) === before + 1);
    await mentions.click();
    await page.getByRole('option').filter({ hasText: ticket.subject }).click();
    await desk(page).message('please look');
    await page.getByRole('button', { name: 'Followers: You follow', exact: true }).waitFor();
    await until('it counts as read', async () => (await unread()) === before);
    await screenshot(page, 'together-asked');
  });

  await t.test('a ticket in a note says what it is, and leads there', async () => {
    const link = page.getByRole('log').getByRole('link', { name: new RegExp(`#${other.number}`) });
    await link.getByText(other.subject).waitFor();
    await link.click();
    await page.waitForURL((url) => url.pathname.endsWith(other.id));
    await page.goBack();
    await link.waitFor();
  });

  await t.test('one key leaves and undo comes back; colleagues are added by the list', async () => {
    await page.getByRole('log').focus();
    await page.keyboard.press('Shift+F');
    await page.getByRole('button', { name: 'Followers: Follow', exact: true }).waitFor();
    await followers('Follow').waitFor();
    await desk(page).undo(`You no longer follow ticket #${ticket.number}`);
    await followers('1 follower').click();
    await nikos.page.getByRole('option', { name: /Nikos Kallergis/ }).click();
    await nikos.page.keyboard.press('Escape');
    await nikos.page.getByRole('listbox', { name: 'Followers' }).waitFor({ state: 'detached' });
    await followers('2 followers').waitFor();
    await assertAccessible(nikos.page, 'a ticket with followers');
    await screenshot(nikos.page, 'together-followers');
    await nikos.page.getByRole('log').focus();
    await nikos.page.keyboard.press('g');
    await nikos.page.keyboard.press('f');
    await nikos.page.getByRole('option').filter({ hasText: ticket.subject }).waitFor();
  });

  await t.test('all files of a ticket come at once', async () => {
    const rows = (await api.get('/tickets?list=open&limit=100')).data.concat((await api.get('/tickets?list=closed&limit=100')).data);
    const row = rows.find((one) => one.has_attachments);
    await desk(page).visit(row.id);
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Download all files' }).click()]);
    assert.equal(download.suggestedFilename(), `${row.number}.zip`);
    assert.equal((await readFile(await download.path())).readUInt32LE(0), 0x04034b50, 'an archive');
  });

  await t.test('mails are wished for in the settings', async () => {
    await page.goto('/settings/notifications');
    const wish = page.getByRole('checkbox', { name: 'When a ticket is assigned to me' });
    assert.equal(await wish.isChecked(), false, 'nobody gets mails unasked');
    const saved = page.waitForResponse((response) => response.url().endsWith('/me') && response.request().method() === 'PATCH');
    await wish.check();
    assert.equal((await saved).status(), 200);
    await assertAccessible(page, 'the notifications page');
    await screenshot(page, 'together-mails', { fullPage: true });
  });
});
