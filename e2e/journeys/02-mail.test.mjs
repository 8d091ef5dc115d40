/**
 * The main job over SMTP: swaks sends, the open browser shows it, the agent answers, the answer stands threaded in a real mailbox,
 * and the customer's next reply comes back to the same ticket and reopens it.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { freePorts, temporaryFolder, until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { startMailServer } from '../harness/mail-server.mjs';
import { idsIn, leaves, textOf } from '../harness/mime.mjs';
import { swaks } from '../harness/smtp.mjs';

const CUSTOMER = 'eleni.petrou@mailbox.test';

test('mail in, answer out, reply back', async (t) => {
  const ports = await freePorts(2);
  const house = await startMailServer({ routes: { 'demo.test': ports[1] } });
  const candor = await startCandor({ ports, relayPort: house.smtpPort });
  const mailbox = await house.mailbox(CUSTOMER);
  const api = candor.api();
  const { page } = await signIn(candor);
  const it = desk(page);
  await it.list('Unassigned');
  await it.mark();
  const subject = 'Το φίλτρο δεν ταιριάζει';
  let asked;
  let answer;

  await t.test('a mail by swaks is in the open list within a second, without a reload', async () => {
    const before = await it.count('Unassigned');
    asked = await swaks({ port: candor.smtpPort, from: CUSTOMER, to: 'support@demo.test', subject, body: 'Καλημέρα, πήρα το F9 αλλά δεν μπαίνει.', headers: { From: `Ελένη Πέτρου <${CUSTOMER}>` } });
    const taken = performance.now();
    await it.row(subject).waitFor({ timeout: 1000 });
    t.diagnostic(`in the list ${Math.round(performance.now() - taken)} ms after swaks was through`);
    await until('the count grows with it', async () => (await it.count('Unassigned')) === before + 1);
    await it.assertNotReloaded();
  });

  await t.test('the customer gets an automatic acknowledgement, marked as such', async () => {
    const mail = await mailbox.mail('the acknowledgement', (one) => idsIn(one.headers.get('in-reply-to')).includes(asked.id));
    assert.equal(mail.headers.get('auto-submitted'), 'auto-replied');
    assert.equal(mail.headers.get('return-path'), '<>', 'nobody can answer an automatic mail with another');
    assert.notEqual(textOf(mail).trim(), '');
  });

  await t.test('the agent answers in rich text, with a file', async () => {
    await it.open(subject);
    await it.message('δεν μπαίνει');
    await it.write('Καλημέρα! Δοκιμάστε το ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('F7');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(', σας το στέλνουμε αύριο.');
    const file = join(temporaryFolder('files'), 'οδηγίες.txt');
    writeFileSync(file, 'Βήμα 1: ανοίξτε το καπάκι.');
    await it.composer().locator('input[type=file]').last().setInputFiles(file);
    await it.composer().getByText('οδηγίες.txt').waitFor();
    await screenshot(page, 'mail-composer');
    await it.send();
    await it.message('σας το στέλνουμε αύριο');
    await it.status('Waiting').waitFor();
    await screenshot(page, 'mail-answered');
  });

  await t.test('it stands in the mailbox, threaded as mail clients expect', async () => {
    answer = await mailbox.mail('the answer', (mail) => textOf(mail).includes('σας το στέλνουμε αύριο'));
    assert.deepEqual(idsIn(answer.headers.get('in-reply-to')), [asked.id]);
    assert.ok(idsIn(answer.headers.get('references')).includes(asked.id), 'References names the first mail');
    assert.match(answer.headers.get('subject'), new RegExp(`^Re: ${subject}`));
    assert.match(answer.headers.get('from'), /support@demo\.test/);
    assert.match(answer.headers.get('to'), new RegExp(CUSTOMER));
    assert.equal(answer.headers.get('auto-submitted'), undefined, 'a person wrote it');
    assert.match(textOf(answer, 'text/html'), /<(strong|b)>F7<\/(strong|b)>/);
    assert.equal(leaves(answer).find((leaf) => leaf.fileName === 'οδηγίες.txt')?.body.toString(), 'Βήμα 1: ανοίξτε το καπάκι.');
    const [row] = (await api.get('/tickets?list=open&limit=1')).data;
    await until('the desk knows that it was sent', async () => (await api.messages(row.id)).at(-1).state === 'sent');
  });

  await t.test('the reply lands in the same ticket and reopens it, in the open browser', async () => {
    const ticket = await api.ticket(subject);
    await api.patch(`/tickets/${ticket.id}`, { category: 'resolved' });
    await it.status('Resolved').waitFor();
    const replyTo = address(answer.headers.get('reply-to') ?? answer.headers.get('from'));
    await swaks({ port: house.smtpPort, from: CUSTOMER, to: replyTo, subject: `Re: ${subject}`, body: 'Ναι! Αυτό μπήκε, ευχαριστώ.', headers: replyHeaders(answer) });
    await it.message('Αυτό μπήκε, ευχαριστώ');
    await it.status('Open').waitFor();
    assert.equal((await api.get(`/tickets/${ticket.id}`)).category, 'open');
    await it.assertNotReloaded();
    await screenshot(page, 'mail-reopened');
  });

  await t.test('the signed reply address alone is enough when a mail client drops the ids', async () => {
    const ticket = await api.ticket(subject);
    const replyTo = address(answer.headers.get('reply-to') ?? answer.headers.get('from'));
    assert.match(replyTo, /^support\+t\d+\.[0-9a-z]+@demo\.test$/i);
    await swaks({ port: house.smtpPort, from: CUSTOMER, to: replyTo, subject: 'no subject of ours', body: 'Και κάτι ακόμη.' });
    await it.message('Και κάτι ακόμη');
    const inbound = (await api.messages(ticket.id)).filter((message) => message.direction === 'in');
    assert.equal(inbound.length, 3, 'each mail is there once');
  });

  await t.test('the next answer names the whole chain', async () => {
    await it.write('Χαρά μας!');
    await it.sendAndResolve();
    await it.status('Resolved').waitFor();
    const mail = await mailbox.mail('the second answer', (one) => textOf(one).includes('Χαρά μας'));
    const references = idsIn(mail.headers.get('references'));
    for (const id of [asked.id, ...idsIn(answer.headers.get('message-id'))]) assert.ok(references.includes(id), `References lacks ${id}`);
  });
});

/** The bare address of a header's value. */
function address(value) {
  return value.match(/<([^>]+)>/)?.[1] ?? value.trim();
}

function replyHeaders(mail) {
  const id = mail.headers.get('message-id');
  return { 'In-Reply-To': id, References: `${mail.headers.get('references') ?? ''} ${id}`.trim() };
}
