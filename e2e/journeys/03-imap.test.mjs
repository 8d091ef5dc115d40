/** The main job over IMAP: a mailbox at Dovecot, watched by IDLE; seen or not makes no difference; answers return to the same ticket. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { freePorts, until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { startMailServer } from '../harness/mail-server.mjs';
import { idsIn, textOf } from '../harness/mime.mjs';
import { swaks } from '../harness/smtp.mjs';

const SHOP = 'shop@imap.test';
const CUSTOMER = 'ivo@mailbox.test';

test('a mailbox at Dovecot is a channel', async (t) => {
  const ports = await freePorts(2);
  const house = await startMailServer({ routes: { 'demo.test': ports[1] } });
  const candor = await startCandor({ ports, relayPort: house.smtpPort });
  const api = candor.api();
  const own = await house.mailbox(SHOP);
  const mailbox = await house.mailbox(CUSTOMER);
  await swaks({ port: house.smtpPort, from: CUSTOMER, to: SHOP, subject: 'From before the channel', body: 'old' });
  await own.mail('the old mail', (mail) => mail.headers.get('subject') === 'From before the channel');

  const [brand] = (await api.get('/catalog')).brands;
  const imap = { host: '127.0.0.1', port: house.imapPort, tls: 'none', user: SHOP, password: house.password, folder: 'INBOX' };
  const relay = { host: '127.0.0.1', port: house.smtpPort, tls: 'none', user: '', password: '' };
  const channel = await api.post('/channels', {
    kind: 'email',
    name: 'Shop',
    address: SHOP,
    brand_id: brand.id,
    is_enabled: true,
    settings: { from_name: 'The Shop', receive: 'imap', imap, relay, acknowledge: false },
  });

  await t.test('each step of the set-up can be tried, and a wrong password is told from a right one', async () => {
    for (const step of ['imap_connect', 'imap_login', 'imap_folder', 'relay_connect']) {
      const check = await api.post(`/channels/${channel.id}/test`, { step });
      assert.equal(check.ok, true, `${step}: ${JSON.stringify(check)}`);
    }
    await api.patch(`/channels/${channel.id}`, { settings: { ...channel.settings, imap: { ...imap, password: 'wrong' } } });
    const refused = await api.post(`/channels/${channel.id}/test`, { step: 'imap_login' });
    assert.equal(refused.ok, false);
    assert.ok(!JSON.stringify(refused).includes('wrong'), 'the password is never shown');
    await api.patch(`/channels/${channel.id}`, { settings: { ...channel.settings, imap } });
    await until('the mailbox is connected', async () => (await api.get(`/channels/${channel.id}`)).state.code === 'connected', { within_ms: 30_000 });
  });

  const { page, context } = await signIn(candor, { email: 'owner@demo.test' });
  const it = desk(page);
  await it.list('Unassigned');
  await it.mark();
  let asked;

  await t.test('a mail appears in the open list within a second of being in the mailbox', async () => {
    asked = await swaks({ port: house.smtpPort, from: CUSTOMER, to: SHOP, subject: 'Filtar curi', body: 'Dobar dan, filtar curi od jučer.' });
    await own.mail('the mail is in the mailbox', (mail) => idsIn(mail.headers.get('message-id')).includes(asked.id));
    const there = performance.now();
    await it.row('Filtar curi').waitFor({ timeout: 1000 });
    t.diagnostic(`in the list ${Math.round(performance.now() - there)} ms after it was seen in the mailbox`);
    await it.assertNotReloaded();
  });

  await t.test('the answer comes from the mailbox, and the reply to it returns to the ticket', async () => {
    const ticket = await api.ticket('Filtar curi');
    await it.open('Filtar curi');
    await it.write('Šaljemo novi filtar danas.');
    await it.send();
    const answer = await mailbox.mail('the answer', (mail) => textOf(mail).includes('Šaljemo novi filtar danas'));
    assert.match(answer.headers.get('from'), /shop@imap\.test/);
    assert.deepEqual(idsIn(answer.headers.get('in-reply-to')), [asked.id]);
    const replyTo = (answer.headers.get('reply-to') ?? answer.headers.get('from')).match(/[^<\s]+@[^>\s]+/)[0];
    await swaks({ port: house.smtpPort, from: CUSTOMER, to: replyTo, subject: 'Re: Filtar curi', body: 'Hvala, stigao je.', headers: { 'In-Reply-To': answer.headers.get('message-id') } });
    await it.message('Hvala, stigao je');
    await it.status('Open').waitFor();
    assert.equal((await api.messages(ticket.id)).filter((message) => message.direction === 'in').length, 2);
  });

  await t.test('a mail somebody has read elsewhere while the product was down is not lost, and nothing comes twice', async () => {
    context.watch.allow(/ERR_CONNECTION|WebSocket connection/);
    await candor.process.stop();
    const late = await swaks({ port: house.smtpPort, from: CUSTOMER, to: SHOP, subject: 'While you were out', body: 'Jeste li tu?' });
    const mail = await own.mail('the late mail', (one) => idsIn(one.headers.get('message-id')).includes(late.id));
    await own.command(`UID STORE ${mail.uid} +FLAGS (\\Seen)`);
    await candor.boot();
    await api.ticket('While you were out', 30_000);
    const subjects = (await api.all('/tickets?list=open')).map((row) => row.subject);
    for (const subject of ['While you were out', 'Filtar curi']) assert.equal(subjects.filter((one) => one === subject).length, 1, subject);
    assert.ok(!subjects.includes('From before the channel'), 'what was there before the channel is left alone');
  });
});
