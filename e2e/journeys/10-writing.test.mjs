/** Writing safely: notes cannot be mistaken for answers, drafts outlive a reload, and acts can be undone. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { textOf } from '../harness/mime.mjs';
import { compose, sendRaw, startCatcher } from '../harness/smtp.mjs';

const SUBJECT = 'Where is my filter?';

test('notes, drafts and undo', async (t) => {
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const api = candor.api();
  const { raw } = compose({ from: 'Cara <cara@sender.test>', to: 'support@demo.test', subject: SUBJECT, text: 'I ordered it on Monday.' });
  await sendRaw({ port: candor.smtpPort, from: 'cara@sender.test', to: 'support@demo.test', raw });
  const ticket = await api.ticket(SUBJECT);
  const { page, context } = await signIn(candor);
  const it = desk(page);
  await it.list('Unassigned');
  await it.open(SUBJECT);

  await t.test('a note looks and is named unlike an answer', async () => {
    await it.compose('reply');
    const look = (kind) => it.composer(kind).evaluate((section) => getComputedStyle(section).backgroundColor);
    const reply = await look('reply');
    await it.composer().getByRole('tab', { name: 'Note' }).click();
    await it.editor('note').waitFor();
    assert.notEqual(await look('note'), reply, 'another colour');
    await page.getByText('Note: only the team sees this, never the customer.').waitFor();
    assert.equal(await it.composer('note').getByText('To', { exact: true }).count(), 0, 'no recipients');
    assert.equal(await it.composer('note').getByRole('button', { name: /^Send/ }).count(), 0, 'nothing is sent');
    await screenshot(page, 'note-mode');
  });

  await t.test('a draft outlives a reload, and the list shows it', async () => {
    await it.write('Ask the warehouse about this one.', 'note');
    await it.composer('note').getByText('Draft saved').waitFor();
    await page.reload();
    await until('the draft is back', async () => (await it.editor('note').innerText()).includes('Ask the warehouse about this one.'));
    await page.getByText('Note: only the team sees this, never the customer.').waitFor();
    await it.row(SUBJECT).getByText('Draft').waitFor();
    await screenshot(page, 'draft-after-reload');
  });

  await t.test('the note reaches the team and never the customer', async () => {
    await it.addNote();
    await (await it.message('Ask the warehouse about this one.')).getByText('Only the team sees this').waitFor();
    await it.row(SUBJECT).getByText('Draft').waitFor({ state: 'hidden' });
    await it.write('It leaves today.');
    await it.send();
    const { mail } = await catcher.mail('the answer', ({ mail: one }) => textOf(one).includes('It leaves today.'));
    assert.ok(!mail.raw.includes('warehouse') && !textOf(mail).includes('warehouse'), 'the note is not in the answer');
    assert.ok(!catcher.mails.some((one) => textOf(one.mail).includes('warehouse')));
    const notes = (await api.messages(ticket.id)).filter((message) => message.kind === 'note');
    assert.equal(notes.length, 1);
  });

  await t.test('a draft begun in one browser is there in another', async () => {
    await it.write('Half a thought');
    await it.composer().getByText('Draft saved').waitFor();
    const other = await signIn(candor, { path: `/tickets/${ticket.id}` });
    const there = desk(other.page);
    await until('the draft is there', async () => (await there.editor().innerText()).includes('Half a thought'));
    await other.context.close();
  });

  await t.test('discarding asks first', async () => {
    await it.composer().getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await it.editor().waitFor({ state: 'detached' });
    context.watch.allow(/status of 404/);
    await until('the server forgot it too', async () => (await api.get('/drafts')).data.every((draft) => draft.ticket_id !== ticket.id));
  });

  await t.test('resolving is undone by the button', async () => {
    const before = (await api.get(`/tickets/${ticket.id}`)).category;
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await it.status('Resolved').waitFor();
    await it.undo('resolved');
    await it.toast('Undone').waitFor();
    assert.equal((await api.get(`/tickets/${ticket.id}`)).category, before);
  });

  await t.test('moving to the trash is undone by the key', async () => {
    await page.getByRole('main').getByRole('log').focus();
    await page.keyboard.press('#');
    await it.toast('moved to the trash').waitFor();
    await until('it is in the trash', async () => (await api.get(`/tickets/${ticket.id}`)).is_trashed);
    await page.keyboard.press('z');
    await until('it is back', async () => !(await api.get(`/tickets/${ticket.id}`)).is_trashed);
  });

  await t.test('what somebody changed since can no longer be undone, and says so', async () => {
    context.watch.allow(/status of 409/);
    await it.visit(ticket.id);
    await it.pick('Priority', 'High');
    await it.toast('changed').waitFor();
    await api.patch(`/tickets/${ticket.id}`, { priority: 'low' });
    await page.getByRole('button', { name: 'Priority: Low' }).waitFor();
    await it.undo('changed');
    await it.toast('This was changed since, so it can no longer be undone.').waitFor();
    assert.equal((await api.get(`/tickets/${ticket.id}`)).priority, 'low');
  });

  await t.test('a send that fails stays in the thread and can be tried again', async () => {
    catcher.refuse('550 5.1.1 no such mailbox');
    await it.write('Is anybody there?');
    await it.send();
    const failed = await until('it is shown as not sent', async () => {
        const message = await it.message('Is anybody there?');
        return (await message.getByText('Not sent').isVisible()) && message;
      }, { within_ms: 30_000 });
    await screenshot(page, 'send-failed');
    catcher.refuse(null);
    await failed.getByRole('button', { name: 'Send again' }).click();
    await catcher.mail('the second try', ({ mail }) => textOf(mail).includes('Is anybody there?'), 30_000);
    await failed.getByText('Not sent').waitFor({ state: 'hidden' });
    assert.equal(catcher.mails.filter(({ mail }) => textOf(mail).includes('Is anybody there?')).length, 1);
  });
});
