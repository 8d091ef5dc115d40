/** Canned replies: made in the settings, used by a slash and the keyboard alone, never sent with an open variable. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { textOf } from '../harness/mime.mjs';
import { compose, sendRaw, startCatcher } from '../harness/smtp.mjs';

const SUBJECT = 'The pump is loud';

test('canned replies', async (t) => {
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const { raw } = compose({ from: 'Cara <cara@sender.test>', to: 'support@demo.test', subject: SUBJECT, text: 'It wakes the neighbours at night.' });
  await sendRaw({ port: candor.smtpPort, from: 'cara@sender.test', to: 'support@demo.test', raw });
  const ticket = await candor.api().ticket(SUBJECT);
  const { page, context } = await signIn(candor, { email: 'supervisor@demo.test', path: '/settings/canned-replies' });
  const it = desk(page);

  await t.test('one is made with variables and comes back after it was deleted', async () => {
    await page.getByRole('button', { name: 'New canned reply' }).first().click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Noise at night');
    await page.getByRole('textbox', { name: /^Shortcut/ }).fill('noise');
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.click();
    await page.keyboard.type('Dear ');
    await page.getByRole('button', { name: "Customer's first name" }).click();
    await page.keyboard.type(' of ');
    await page.getByRole('button', { name: "Customer's organization" }).click();
    await page.keyboard.type(', switch on the night mode. ');
    await screenshot(page, 'canned-editor');
    await assertAccessible(page, 'the editor of a canned reply');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Noise at night' });
    await row.getByText('/noise').waitFor();
    await row.getByRole('button', { name: 'Delete Noise at night' }).click();
    await row.waitFor({ state: 'hidden' });
    await it.undo('Noise at night deleted');
    await row.waitFor();
    await screenshot(page, 'canned-settings');
    await assertAccessible(page, 'the settings of canned replies');
  });

  await t.test('a slash finds it, Enter puts it in, and what is not known must be filled in', async () => {
    await it.visit(ticket.id);
    await it.write('Hello! /noi');
    const list = page.getByRole('listbox', { name: 'Canned replies' });
    await list.getByRole('option', { name: /Noise at night/ }).waitFor();
    await page.getByText('1 value is not known here').waitFor();
    await screenshot(page, 'canned-picker');
    await assertAccessible(page, 'the list of canned replies');
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    const editor = it.editor();
    await until('it is in the text', async () => (await editor.innerText()).includes('Dear Cara of {{organization.name}}, switch on the night mode.'));
    await it.send();
    await page.getByText(/Fill in \{\{organization.name\}\} first/).waitFor();
    assert.equal(catcher.mails.filter((one) => textOf(one.mail).includes('night mode')).length, 0, 'nothing was sent');
    // The open variable is selected: typing replaces it.
    await editor.focus();
    await page.keyboard.type('Larch Street');
    await page.keyboard.press('Control+Enter');
    const { mail } = await catcher.mail('the answer', ({ mail: one }) => textOf(one).includes('night mode'));
    assert.match(textOf(mail), /Hello! Dear Cara of Larch Street, switch on the night mode\./);
    assert.equal((await candor.api().get('/canned-replies')).data.find((one) => one.shortcut === 'noise').n_used, 1);
  });

  await t.test('words with slashes stay words', async () => {
    await it.write('Yes and/or no. /nothing like this ');
    assert.equal(await page.getByRole('listbox', { name: 'Canned replies' }).count(), 0);
    await page.keyboard.type('/noise');
    await page.getByRole('option', { name: /Noise at night/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option', { name: /Noise at night/ }).waitFor({ state: 'hidden' });
    assert.match(await it.editor().innerText(), /\/nothing like this \/noise/);
  });

  await context.close();
});
