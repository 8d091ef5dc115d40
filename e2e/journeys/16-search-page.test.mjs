/** The search page: filters as words and as chips, opened at the message, searches that are kept and shared. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';

test('the search page', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const from = { name: 'Zora Zlatar', address: 'zora@zlatar.test' };
  const made = await api.post('/tickets', { subject: 'Quokka order', text: 'The first word is quokka.', from });
  const ticket = made.ticket ?? made;
  for (let n = 0; n < 32; n += 1) await api.post(`/tickets/${ticket.id}/messages`, { kind: 'note', text: `Line ${n}\n\n${'More. '.repeat(40)}` });
  await api.post('/tickets', { subject: 'Another', text: 'A quokka elsewhere.', from: { name: 'Kim', address: 'kim@else.test' } });

  const { page, context } = await signIn(candor, { email: 'owner@demo.test', path: '/search' });
  // The console tells of each refused question.
  context.watch.allow(/422/);
  const box = page.getByRole('combobox', { name: 'Search tickets, messages and customers' });
  const hits = page.getByRole('main').getByRole('list', { name: 'Search' }).getByRole('listitem');
  const chips = page.getByRole('list', { name: 'Filters' });

  await t.test('names and values of filters are offered, chips follow the words', async () => {
    await box.fill('quokka fro');
    await page.getByRole('option', { name: /^from:/ }).waitFor();
    await screenshot(page, 'search-names');
    await box.press('ArrowDown');
    await box.press('Enter');
    await box.pressSequentially('zora');
    await page.getByRole('option', { name: /Zora Zlatar/ }).waitFor();
    await assertAccessible(page, 'the search page with suggestions');
    await box.press('ArrowDown');
    await box.press('Enter');
    await chips.getByRole('button', { name: 'Change the filter Customer: zora@zlatar.test' }).waitFor();
    assert.equal(await box.inputValue(), 'quokka from:zora@zlatar.test ');
    await hits.filter({ hasText: 'Quokka order' }).waitFor();
    assert.equal(await hits.count(), 1);
    await screenshot(page, 'search-chips');
    await chips.getByRole('button', { name: 'Remove the filter Customer: zora@zlatar.test' }).click();
    await hits.filter({ hasText: 'Another' }).waitFor();
    assert.equal(await box.inputValue(), 'quokka');
  });

  await t.test('a filter added by its button makes a list by itself', async () => {
    await box.fill('');
    await chips.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('option', { name: 'Resolved' }).click();
    await chips.getByRole('button', { name: 'Change the filter Status: Resolved' }).waitFor();
    await hits.first().waitFor();
    await until('every result is resolved', async () => {
      const texts = await hits.allInnerTexts();
      return texts.length > 0 && texts.every((text) => text.includes('Resolved'));
    });
  });

  await t.test('what is wrong with a filter is said with the remedy', async () => {
    await box.fill('tag:nothinglikeit colour:red');
    await box.press('Enter');
    await page.getByRole('alert').getByText('There is no filter colour:').waitFor();
    await box.fill('tag:nothinglikeit');
    await box.press('Escape');
    await page.getByRole('alert').getByText('Tag: there is no “nothinglikeit”').waitFor();
    await screenshot(page, 'search-wrong');
    await assertAccessible(page, 'the search page with a wrong filter');
  });

  await t.test('a result opens at the message that was found', async () => {
    await box.fill('"first word is quokka"');
    await hits.filter({ hasText: 'Quokka order' }).waitFor();
    await box.press('ArrowDown');
    await page.keyboard.press('Enter');
    const message = page.getByRole('log').getByRole('article').filter({ hasText: 'The first word is quokka.' });
    await message.waitFor();
    await until('it is in view', () => message.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }));
    await screenshot(page, 'search-found');
    await page.goBack();
    await hits.filter({ hasText: 'Quokka order' }).waitFor();
    assert.equal(await box.inputValue(), '"first word is quokka"');
  });

  await t.test('a search is saved, found in the sidebar, renamed, deleted and brought back', async () => {
    await box.fill('is:open from:zlatar ');
    await hits.filter({ hasText: 'Quokka order' }).waitFor();
    await page.getByRole('button', { name: 'Save search' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Zora');
    await dialog.getByRole('combobox', { name: 'For' }).selectOption({ label: 'Everybody' });
    await screenshot(page, 'search-save');
    await assertAccessible(page, 'saving a search');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const sidebar = page.getByRole('navigation', { name: 'Lists' });
    await sidebar.getByRole('link', { name: 'Zora' }).waitFor();
    await page.getByRole('button', { name: 'Change the saved search Zora' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Zora, open');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await sidebar.getByRole('link', { name: 'Zora, open' }).click();
    await hits.filter({ hasText: 'Quokka order' }).waitFor();
    assert.equal((await box.inputValue()).trim(), 'is:open from:zlatar');
    await box.fill('');
    await page.getByRole('main').getByRole('heading', { name: 'Saved searches' }).waitFor();
    await screenshot(page, 'search-saved');
    await page.getByRole('button', { name: 'Delete the saved search Zora, open' }).click();
    await until('it is gone', async () => (await sidebar.getByRole('link', { name: 'Zora, open' }).count()) === 0);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await sidebar.getByRole('link', { name: 'Zora, open' }).waitFor();
    assert.equal((await candor.api().get('/saved-searches')).data.length, 1);
  });

  await context.close();
});
