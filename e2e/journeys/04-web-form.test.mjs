/** The hosted form in Greek, with a file, in a browser without JavaScript: a ticket, a confirmation by mail, the answer by mail. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertFits, newContext, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { desk } from '../harness/desk.mjs';
import { textOf } from '../harness/mime.mjs';
import { startCatcher } from '../harness/smtp.mjs';

const CUSTOMER = 'maria.nikou@mailbox.test';
/** The form takes nothing that was filled in faster than a person can. */
const FILL_MS = 3200;

test('a Greek form without JavaScript', async (t) => {
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const api = candor.api();
  const context = await newContext(candor, { locale: 'el-GR', javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  context.watch.allow(/status of 4(22|00)/);
  const page = await context.newPage();
  const field = (id) => page.locator(`#${id}`);
  const subject = 'Η αφύγρανση σταμάτησε';

  await t.test('what is missing is said in Greek, and what was typed stays', async () => {
    await page.goto('/help/contact');
    assert.equal(await page.locator('html').getAttribute('lang'), 'el');
    await field('name').fill('Μαρία Νίκου');
    await field('email').fill('όχι διεύθυνση');
    await sleep(FILL_MS);
    await page.getByRole('button', { name: 'Αποστολή' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByText('Η διεύθυνση e-mail δεν φαίνεται σωστή').first().waitFor();
    assert.equal(await field('name').inputValue(), 'Μαρία Νίκου');
    await assertFits(page, 'the form on a phone');
    await screenshot(page, 'form-errors-el', { fullPage: true });
  });

  await t.test('filled in, with a file, it is thanked for with a number', async () => {
    await field('email').fill(CUSTOMER);
    await field('subject').fill(subject);
    await field('message').fill('Ο αφυγραντήρας σταματά μετά από δέκα λεπτά.\nΤι να κάνω;');
    for (const select of await page.locator('select[required]').all()) await select.selectOption({ index: 1 });
    await field('files').setInputFiles({ name: 'φωτογραφία.png', mimeType: 'image/png', buffer: PIXEL });
    await sleep(FILL_MS);
    await page.getByRole('button', { name: 'Αποστολή' }).click();
    await page.getByRole('heading', { name: 'Σας ευχαριστούμε' }).waitFor();
    await screenshot(page, 'form-thanks-el', { fullPage: true });
  });

  let ticket;
  await t.test('it is a ticket, with everything in it', async () => {
    ticket = await api.ticket(subject);
    assert.equal(ticket.channel_kind, 'web_form');
    assert.equal(ticket.language, 'el');
    assert.equal(ticket.contact.email, CUSTOMER);
    const [message] = await api.messages(ticket.id);
    assert.match(message.text, /αφυγραντήρας σταματά/);
    assert.deepEqual(message.files.map((file) => file.name), ['φωτογραφία.png']);
    const file = await fetch(new URL(message.files[0].url, candor.url));
    assert.equal(file.status, 200);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), PIXEL);
    if (await page.locator('.number').isVisible()) assert.match(await page.locator('.number').innerText(), new RegExp(String(ticket.number)));
  });

  await t.test('the confirmation comes by mail, in Greek', async () => {
    const { mail, from } = await catcher.mail('the confirmation', ({ to }) => to.includes(CUSTOMER));
    assert.match(textOf(mail), /[α-ωά-ώ]{4,}/i);
    assert.match(`${mail.headers.get('subject')} ${textOf(mail)}`, new RegExp(String(ticket.number)));
    assert.equal(mail.headers.get('auto-submitted'), 'auto-replied');
    assert.equal(from, '', 'an automatic mail has no return path');
  });

  await t.test('the agent answers in the desk, and the answer comes by mail', async () => {
    const agent = await signIn(candor);
    const it = desk(agent.page);
    await it.visit(ticket.id);
    await it.message('αφυγραντήρας σταματά');
    await it.write('Καλησπέρα σας, αδειάστε το δοχείο και δοκιμάστε ξανά.');
    await it.send();
    const { mail } = await catcher.mail('the answer', ({ to, mail: one }) => to.includes(CUSTOMER) && textOf(one).includes('αδειάστε το δοχείο'));
    assert.match(mail.headers.get('subject'), new RegExp(subject));
    assert.equal(mail.headers.get('auto-submitted'), undefined);
  });
});

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
