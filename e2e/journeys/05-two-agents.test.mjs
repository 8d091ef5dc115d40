/** Two agents on one ticket: they see each other's acts and each other, cannot answer past a newer message, and a cut line heals itself. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { compose, sendRaw } from '../harness/smtp.mjs';

const CUSTOMER = 'Ada Byrne <ada@sender.test>';
const SUBJECT = 'The fan rattles';

test('two agents, one ticket', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const first = compose({ from: CUSTOMER, to: 'support@demo.test', subject: SUBJECT, text: 'It rattles since Monday.' });
  const mail = (text) => {
    const { raw } = compose({ from: CUSTOMER, to: 'support@demo.test', subject: `Re: ${SUBJECT}`, text, headers: { 'In-Reply-To': first.id } });
    return sendRaw({ port: candor.smtpPort, from: 'ada@sender.test', to: 'support@demo.test', raw });
  };
  await sendRaw({ port: candor.smtpPort, from: 'ada@sender.test', to: 'support@demo.test', raw: first.raw });
  const ticket = await api.ticket(SUBJECT);

  const nikos = await signIn(candor, { email: 'agent@demo.test' });
  const eleni = await signIn(candor, { email: 'owner@demo.test' });
  const line = await holdLine(eleni);
  const a = desk(nikos.page);
  const b = desk(eleni.page);
  await a.visit(ticket.id);
  await b.visit(ticket.id);
  await b.mark();

  await t.test('each sees that the other is looking', async () => {
    await eleni.page.getByText('Nikos Kallergis is looking at this too').waitFor();
    await nikos.page.getByText('Eleni Mavridi is looking at this too').waitFor();
    await a.write('I think');
    await eleni.page.getByText('Nikos Kallergis is writing an answer').waitFor();
    await screenshot(eleni.page, 'two-agents-typing');
  });

  await t.test("each sees the other's acts at once", async () => {
    await a.pick('Priority', 'Urgent');
    await eleni.page.getByRole('button', { name: 'Priority: Urgent' }).waitFor();
    await eleni.page.getByRole('button', { name: 'Assign to me' }).click();
    await nikos.page.getByRole('button', { name: 'Assigned to: Eleni Mavridi' }).waitFor();
    await b.write('The warehouse has spare fans.', 'note');
    await b.addNote();
    await a.message('The warehouse has spare fans.');
  });

  await t.test('who has not seen the newest message is told before it is answered past', async () => {
    line.hold();
    await b.write('Please send us a photo.');
    await mail('It stopped rattling, never mind!');
    await a.message('It stopped rattling');
    assert.equal(await b.hasMessage('It stopped rattling'), false, 'the held line lets nothing through');
    eleni.context.watch.allow(/status of 409/);
    await b.send();
    const dialog = eleni.page.getByRole('alertdialog', { name: 'There is something newer' });
    await dialog.getByText('It stopped rattling, never mind!').waitFor();
    await screenshot(eleni.page, 'two-agents-newer');
    await dialog.getByRole('button', { name: 'Back to my answer' }).click();
    await until('the text is still there', async () => (await b.editor().innerText()).includes('Please send us a photo.'));
    const sent = (await api.messages(ticket.id)).filter((message) => message.text.includes('send us a photo'));
    assert.deepEqual(sent, [], 'nothing went out');
    line.release();
    await b.message('It stopped rattling');
  });

  await t.test('having read it, the answer goes out, once', async () => {
    await b.send();
    await a.message('Please send us a photo.');
    const sent = (await api.messages(ticket.id)).filter((message) => message.text.includes('send us a photo'));
    assert.equal(sent.length, 1);
  });

  await t.test('a cut line comes back by itself: nothing missing, nothing double', async () => {
    eleni.context.watch.allow(/WebSocket connection|ERR_|status of 50\d/);
    line.cut();
    await eleni.page.getByText('Offline. What you see stays readable').waitFor();
    for (let i = 1; i <= 5; i += 1) await mail(`While you were away ${i}`);
    await a.write('I answered it meanwhile.', 'note');
    await a.addNote();
    await a.message('I answered it meanwhile.');
    assert.equal(await b.hasMessage('While you were away'), false);
    line.restore();
    await b.message('I answered it meanwhile.', 40_000);
    await assertSame(a, b, api, ticket.id);
    await b.assertNotReloaded();
  });

  await t.test('so does a server that was killed', async () => {
    for (const { context } of [nikos, eleni]) context.watch.allow(/WebSocket connection|ERR_|Failed to load|status of 50\d/);
    await a.mark();
    await candor.restart('SIGKILL');
    await mail('After the crash');
    for (const one of [a, b]) {
      await one.message('After the crash', 40_000);
      await one.assertNotReloaded();
    }
    await assertSame(a, b, api, ticket.id);
  });
});

/** What both screens show is what the server has, each message once and in order. */
async function assertSame(a, b, api, ticketId) {
  const wanted = (await api.messages(ticketId)).filter((message) => !message.is_auto).map((message) => message.id);
  for (const one of [a, b]) {
    await until('the screen shows all messages once', async () => {
      const shown = await one.messages().evaluateAll((articles) => articles.map((article) => article.dataset.message).filter(Boolean));
      return JSON.stringify(shown.filter((id) => wanted.includes(id))) === JSON.stringify(wanted) && new Set(shown).size === shown.length;
    });
  }
}

/**
 * Puts a hand on an agent's live line. `hold` keeps it open but lets nothing through; `cut` breaks it, and every new one, and every
 * request besides, until `restore`.
 */
async function holdLine({ page }) {
  const sockets = new Set();
  let isHeld = false;
  let isCut = false;
  const held = [];
  await page.routeWebSocket(/\/api\/v1\/live/, (socket) => {
    if (isCut) {
      socket.close({ code: 1011 });
      return;
    }
    const server = socket.connectToServer();
    sockets.add({ socket, server });
    server.onMessage((message) => (isHeld ? held.push(() => socket.send(message)) : socket.send(message)));
  });
  await page.route('**/api/v1/**', (route) => (isCut ? route.abort('internetdisconnected') : route.fallback()));
  return {
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const pass of held.splice(0)) pass();
    },
    cut: () => {
      isCut = true;
      for (const { socket, server } of sockets) {
        server.close();
        socket.close({ code: 1011 });
      }
      sockets.clear();
    },
    restore: () => {
      isCut = false;
    },
  };
}
