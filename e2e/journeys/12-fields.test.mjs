/** Custom fields: defined in the settings, filled in beside the ticket, asked for when it is resolved. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertAccessible, newContext, screenshot, signIn } from '../harness/browser.mjs';
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

  await t.test('a form asks for them, and for more once an answer is known', async () => {
    const form = (await api.get('/channels')).data.find((channel) => channel.kind === 'web_form');
    await page.goto(`/settings/channels/${form.id}`);
    const asked = page.getByRole('group', { name: 'Fields to ask for' });
    await asked.getByRole('checkbox', { name: 'Model', exact: true }).check();
    await asked.getByRole('checkbox', { name: /Serial number/ }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until('the form knows', async () => ((await api.get(`/channels/${form.id}`)).settings.custom_fields ?? []).length === 2);
    await asked.scrollIntoViewIfNeeded();
    await screenshot(page, 'form-fields-settings');
    await assertAccessible(page, 'the settings of a form with fields');

    const customer = await newContext(candor, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    customer.watch.allow(/status of 422/);
    const web = await customer.newPage();
    await web.goto(`/help/contact/${form.id}?lang=en`);
    assert.equal(await web.getByLabel('Serial number').count(), 0);
    await web.getByLabel('E-mail address').fill('dora@sender.test');
    await web.getByLabel('Subject').fill('The lid again');
    await web.getByLabel('Message').fill('It fell down again.');
    await web.getByLabel('Model').selectOption({ label: 'Nest 3' });
    for (const select of await web.locator('select[required]').all()) await select.selectOption({ index: 1 });
    // The form takes nothing that was filled in faster than a person can.
    await sleep(3200);
    await web.getByRole('button', { name: 'Send' }).click();
    await web.getByRole('alert').getByText('Your answers lead to a few more questions.').waitFor();
    assert.equal(await web.getByLabel('Subject').inputValue(), 'The lid again');
    await web.getByLabel('Serial number').fill('TH-00813');
    await screenshot(web, 'form-fields', { fullPage: true });
    await web.getByRole('button', { name: 'Send' }).click();
    await web.getByRole('heading', { name: 'Thank you' }).waitFor();
    await customer.close();
    const made = await api.ticket('The lid again');
    assert.ok(Object.values((await api.get(`/tickets/${made.id}`)).fields).includes('TH-00813'));
  });

  await context.close();
});
