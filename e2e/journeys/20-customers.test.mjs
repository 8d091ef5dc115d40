/** Customers as people keep them: made, noted, warned about, found twice and made one, taken in from a file and out again. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';

test('customers', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page } = await signIn(candor, { email: 'owner@demo.test', path: '/contacts' });
  const main = page.getByRole('main');
  const rows = page.getByRole('list', { name: 'Customers' }).getByRole('listitem');
  const undo = () => page.getByRole('button', { name: 'Undo', exact: true }).last().click();

  await t.test('one is made by hand, and found in the list', async () => {
    await rows.first().waitFor();
    await assertAccessible(page, 'the list');
    await screenshot(page, 'customers-list');
    await page.getByRole('button', { name: 'New customer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Ada Zimmer');
    await dialog.getByLabel('Email').fill('ada@zimmer.test');
    await dialog.getByLabel('Tier').selectOption('vip');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await main.getByRole('heading', { level: 1, name: 'Ada Zimmer' }).waitFor();
    await main.getByText('VIP').first().waitFor();
  });

  await t.test('a note is written, deleted and brought back', async () => {
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByRole('textbox', { name: 'New note' }).fill('Allergic to hold music.');
    await notes.getByRole('button', { name: 'Add note' }).click();
    await notes.getByRole('article').filter({ hasText: 'hold music' }).waitFor();
    await notes.getByRole('button', { name: 'Delete note' }).click();
    await notes.getByRole('article').waitFor({ state: 'detached' });
    await undo();
    await notes.getByRole('article').filter({ hasText: 'hold music' }).waitFor();
    await assertAccessible(page, 'the page of a customer');
  });

  await t.test('a care note stands above the editor of whoever answers', async () => {
    const ticket = (await api.get('/tickets?list=open&limit=1')).data[0];
    await page.goto(`/contacts/${ticket.contact.id}`);
    const field = main.getByRole('textbox', { name: 'Care note' });
    await field.fill('Call, never write.');
    await field.press('Enter');
    await page.goto(`/tickets/${ticket.id}`);
    await page.getByRole('button', { name: 'Write an answer…' }).click();
    await page.getByRole('region', { name: 'Answer', exact: true }).getByText('Call, never write.').waitFor();
    await screenshot(page, 'customers-care-note');
  });

  await t.test('two who are one are merged, and made two again', async () => {
    const twin = await api.post('/contacts', { name: 'Ada Zimmer', emails: ['ada+shop@zimmer.test'] });
    await page.goto(`/contacts/${twin.id}`);
    await page.getByText('Perhaps the same person:').waitFor();
    await screenshot(page, 'customers-suggestion');
    await page.getByRole('button', { name: 'Two people' }).waitFor();
    await page.getByText('Perhaps the same person:').locator('..').getByRole('button', { name: 'Merge…' }).click();
    await page.getByRole('dialog').getByText('Is kept', { exact: true }).waitFor();
    await assertAccessible(page, 'the merge dialog');
    await screenshot(page, 'customers-merge');
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged', { exact: true }).waitFor();
    const { data } = await api.get('/contacts?q=zimmer');
    assert.equal(data.length, 1, 'one is left');
    assert.equal(data[0].identities.length, 2);
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await page.getByText('These are two customers again').waitFor();
    assert.equal((await api.get('/contacts?q=zimmer')).data.length, 2);
  });

  await t.test('a file comes in after a preview, and goes out again in one act', async () => {
    await page.goto('/contacts/import');
    const lines = ['Όνομα;Email;Τηλέφωνο', 'Ηλίας Νέος;ilias@import.test;+30 210 7654321', 'Bea;no address;', ...Array.from({ length: 300 }, (_, n) => `Person ${n};p${n}@import.test;`)];
    await page.getByLabel('Choose a file or drop it here').last().setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await page.getByRole('region', { name: 'Preview' }).last().getByText('Ηλίας Νέος').waitFor();
    await page.getByText('not an email address').first().waitFor();
    await assertAccessible(page, 'the draft of an import');
    await screenshot(page, 'customers-import-draft');
    await page.getByRole('button', { name: 'Import 302 rows' }).click();
    await page.getByText('Imported', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Download as CSV' }).waitFor();
    await screenshot(page, 'customers-import-done');
    assert.equal((await api.get('/contacts?q=ilias')).data.length, 1);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('Undone', { exact: true }).waitFor();
    assert.equal((await api.get('/contacts?q=ilias')).data.length, 0);
  });

  await t.test('an organization has its page with its people', async () => {
    await page.goto('/organizations');
    await page.getByRole('button', { name: 'New organization' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Zimmer & Sons');
    await dialog.getByLabel('Mail domains').fill('zimmer.test');
    await dialog.getByLabel('Mail domains').press('Enter');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await main.getByRole('heading', { level: 1, name: 'Zimmer & Sons' }).waitFor();
    await main.getByText('zimmer.test').waitFor();
    await assertAccessible(page, 'the page of an organization');
    await screenshot(page, 'customers-organization');
  });
});
