/** Custom fields: defined in the settings, filled in beside the ticket, asked for when it is resolved. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { compose, sendRaw } from '../harness/smtp.mjs';

const SUBJECT = 'The lid is broken';

test('custom fields', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { raw } = compose({ from: 'Cara <cara@sender.test>', to: 'support@demo.test', subject: SUBJECT, text: 'It fell down.' });
  await sendRaw({ port: candor.smtpPort, from: 'cara@sender.test', to: 'support@demo.test', raw });
  const ticket = await api.ticket(SUBJECT);
  const { page, context } = await signIn(candor, { email: 'owner@demo.test', path: '/settings/fields' });
  const it = desk(page);

  async function add(name, kind, more = async () => {}) {
    await page.getByRole('button', { name: 'New field' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind });
    await more();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
  }

  await t.test('fields are defined, one of them shown only with a value of another', async () => {
    await add('Model', 'Choice', async () => {
      for (const [at, model] of ['Nest 2', 'Nest 3'].entries()) {
        await page.getByRole('button', { name: 'Add a choice' }).click();
        await page.getByRole('textbox', { name: `Choice ${at + 1}` }).fill(model);
      }
      await assertAccessible(page, 'the form of a field');
      await screenshot(page, 'field-form');
    });
    await add('Serial number', 'Text', async () => {
      await page.getByRole('checkbox', { name: 'Needed before a ticket is resolved' }).check();
      await page.getByRole('combobox', { name: 'Shown' }).selectOption({ label: 'Only with certain values of Model' });
      await page.getByRole('checkbox', { name: 'Nest 3' }).check();
    });
    await page.getByText('Shown when Model is Nest 3').waitFor();
    await screenshot(page, 'field-settings');
    await assertAccessible(page, 'the settings of fields');
  });

  await t.test('values are kept, taken back and asked for', async () => {
    await it.visit(ticket.id);
    const details = page.getByRole('region', { name: 'Details of the ticket' });
    assert.equal(await details.getByLabel('Serial number').count(), 0, 'hidden until the model asks for it');
    await details.getByLabel('Model').selectOption({ label: 'Nest 3' });
    await details.getByLabel('Serial number').waitFor();
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByText('Before the ticket is resolved, please fill in: Serial number.').waitFor();
    await screenshot(page, 'field-panel');
    await assertAccessible(page, 'the fields of a ticket');
    await details.getByLabel('Serial number').fill('TH-00812');
    await details.getByLabel('Serial number').press('Enter');
    await until('the value is kept', async () => Object.values((await api.get(`/tickets/${ticket.id}`)).fields).includes('TH-00812'));
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await it.status('Resolved').waitFor();
    assert.equal((await api.get('/tickets?field=Serial%20number:TH-00812')).data[0].id, ticket.id);
  });

  await context.close();
});
