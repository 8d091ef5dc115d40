/** The journeys' own ground: what the mail house takes by SMTP stands in the mailbox, whole. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { temporaryFolder } from '../harness/children.mjs';
import { startMailServer } from '../harness/mail-server.mjs';
import { idsIn, leaves, textOf } from '../harness/mime.mjs';
import { compose, sendRaw, startCatcher, swaks } from '../harness/smtp.mjs';

test('mail by swaks and by socket reaches the mailbox, and a routed domain its own receiver', async () => {
  const catcher = await startCatcher();
  const house = await startMailServer({ routes: { 'demo.test': catcher.port } });
  const mailbox = await house.mailbox('eleni@mailbox.test');

  const file = join(temporaryFolder('swaks'), 'τιμολόγιο.txt');
  writeFileSync(file, 'Σύνολο: 129,00 €');
  await swaks({ port: house.smtpPort, from: 'shop@sender.test', to: 'eleni@mailbox.test', subject: 'Hello', body: 'Καλημέρα', attach: [file] });
  const first = await mailbox.mail('the mail by swaks', (mail) => mail.headers.get('subject') === 'Hello');
  assert.match(textOf(first), /Καλημέρα/);
  assert.equal(leaves(first).find((leaf) => leaf.fileName)?.body.toString(), 'Σύνολο: 129,00 €');

  const { id, raw } = compose({ from: 'Ana <ana@sender.test>', to: 'eleni@mailbox.test', subject: '风扇过热 και άλλα', text: '.dot\n..dots\nτέλος', html: '<p>τέλος</p>' });
  await sendRaw({ port: house.smtpPort, from: 'ana@sender.test', to: 'eleni+tag@mailbox.test', raw });
  const second = await mailbox.mail('the mail by socket', (mail) => idsIn(mail.headers.get('message-id')).includes(id));
  assert.equal(second.headers.get('subject'), '风扇过热 και άλλα');
  assert.equal(textOf(second), '.dot\n..dots\nτέλος');
  assert.equal(textOf(second, 'text/html'), '<p>τέλος</p>');

  await swaks({ port: house.smtpPort, from: 'eleni@mailbox.test', to: 'support@demo.test', subject: 'To the product', body: 'x' });
  const routed = await catcher.mail('the routed mail', ({ to }) => to.includes('support@demo.test'));
  assert.equal(routed.from, 'eleni@mailbox.test');
});
