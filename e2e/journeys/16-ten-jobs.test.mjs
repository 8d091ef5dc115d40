/**
 * The ten usual jobs, counted: docs/user/ten-jobs.md says how many keys and clicks each takes, and beside which rival. Typed words
 * are the same everywhere and do not count; a chord is one key.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { compose, sendRaw, startCatcher } from '../harness/smtp.mjs';

/** What the page of the guide promises: `| 3 | Answer | 2 | 2 | …`. */
const promised = new Map(
  [...readFileSync(new URL('../../docs/user/ten-jobs.md', import.meta.url), 'utf8').matchAll(/^\| (\d+) \| [^|]+ \| (\d+) \| (\d+) \|/gm)].map(([, job, keys, clicks]) => [
    Number(job),
    { keys: Number(keys), clicks: Number(clicks) },
  ]),
);

test('ten usual jobs', async (t) => {
  assert.equal(promised.size, 10, 'the table of the guide');
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const api = candor.api();
  const subject = 'Which screw holds the lid?';
  const { raw } = compose({ from: 'Vida Quill <vida@sender.test>', to: 'support@demo.test', subject, text: 'It fell behind the cupboard.' });
  await sendRaw({ port: candor.smtpPort, from: 'vida@sender.test', to: 'support@demo.test', raw });
  const { id } = await api.ticket(subject);
  const { page, context } = await signIn(candor, { path: '/inbox/unassigned' });
  // A ticket whose draft was just sent may still be asked for it.
  context.watch.allow(/status of 404.*\/draft/);
  const it = desk(page);
  let keys = 0;
  let clicks = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const click = async (locator) => {
    clicks += 1;
    await locator.click();
  };
  const type = (text) => page.keyboard.type(text);
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  /** Waits until the palette offers it: hands are quicker than the first answer of a search. */
  const offered = (name) => palette.getByRole('option', { name }).first().waitFor();
  const openPalette = async () => {
    await press('Control+k');
    await palette.waitFor();
  };
  const toWhom = page.locator('input[role=combobox]:focus');
  const ticket = () => api.get(`/tickets/${id}`);
  const here = () => page.waitForURL((url) => url.pathname.endsWith(id));

  /** One job twice, by keys and by clicks, each time from the same start. */
  const job = (number, name, start, byKeys, byClicks, isDone) =>
    t.test(`${number} ${name}`, async () => {
      for (const [way, act] of [
        ['keys', byKeys],
        ['clicks', byClicks],
      ]) {
        await start();
        keys = 0;
        clicks = 0;
        await act();
        await isDone(way);
        assert.deepEqual({ way, n: way === 'keys' ? keys : clicks }, { way, n: promised.get(number)[way] });
        assert.equal(way === 'keys' ? clicks : keys, 0, 'one way at a time');
      }
    });

  const inList = async () => {
    await page.goto('/inbox/unassigned');
    await it.rows().first().waitFor();
  };
  const atTicket = async () => {
    await it.visit(id);
  };
  const sent = (text) => until(`a message "${text}"`, async () => (await api.messages(id)).some((message) => message.text.includes(text)));
  let round = 0;
  let n_forwarded = 0;
  const words = () => `Number ${(round += 1)} of them`;
  let last = '';

  await job(
    1,
    'find a ticket',
    inList,
    async () => {
      await openPalette();
      await type('screw holds');
      await offered(subject);
      await press('Enter');
    },
    async () => {
      await click(page.getByRole('navigation').getByRole('link', { name: 'Search' }).first());
      await page.locator('main input:focus').waitFor();
      await type('screw holds');
      await click(page.getByRole('main').getByRole('listitem').filter({ hasText: subject }).getByRole('link').first());
    },
    here,
  );
  await job(
    2,
    'read the next ticket',
    atTicket,
    () => press('j').catch(() => {}),
    async () => {
      await page.goto('/inbox/unassigned');
      await it.rows().first().waitFor();
      await click(it.rows().nth(1));
    },
    async () => {
      await it.messages().first().waitFor();
    },
  );
  await job(
    3,
    'answer',
    atTicket,
    async () => {
      await press('r');
      await it.editor().waitFor();
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      await type((last = words()));
      await press('Control+Enter');
    },
    async () => {
      await click(it.composer().getByRole('button', { name: 'Write an answer…', exact: true }));
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      await type((last = words()));
      await click(it.composer().getByRole('button', { name: 'Send', exact: true }));
    },
    () => sent(last),
  );
  await job(
    4,
    'note',
    atTicket,
    async () => {
      await press('n');
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      await type((last = words()));
      await press('Control+Enter');
    },
    async () => {
      await click(it.composer().getByRole('button', { name: 'Note', exact: true }));
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      await type((last = words()));
      await click(it.composer('note').getByRole('button', { name: 'Add note', exact: true }));
    },
    () => sent(last),
  );
  await job(
    5,
    'assign to oneself',
    async () => {
      await api.patch(`/tickets/${id}`, { assignee_id: null });
      await atTicket();
    },
    () => press('i'),
    () => click(page.getByRole('button', { name: 'Assign to me' })),
    () => until('it is assigned', async () => (await ticket()).assignee_id !== null),
  );
  await job(
    6,
    'tag',
    async () => {
      await api.patch(`/tickets/${id}`, { tags: [] });
      await atTicket();
    },
    async () => {
      await press('l');
      await page.getByRole('option', { name: 'warranty', exact: true }).waitFor();
      await type('warranty');
      await press('Enter');
    },
    async () => {
      await click(page.getByRole('button', { name: /^Tags/ }).first());
      await click(page.getByRole('option', { name: 'warranty', exact: true }));
    },
    () => until('it has the tag', async () => (await ticket()).tags.length === 1),
  );
  await job(
    7,
    'resolve',
    async () => {
      await atTicket();
      if ((await ticket()).category === 'resolved') {
        await page.keyboard.press('e');
        await until('it is open', async () => (await ticket()).category !== 'resolved');
      }
    },
    () => press('e'),
    () => click(page.getByRole('button', { name: 'Resolve', exact: true })),
    () => until('it is resolved', async () => (await ticket()).category === 'resolved'),
  );
  await job(
    8,
    'find a customer',
    inList,
    async () => {
      await openPalette();
      await type('vida quill');
      await offered(/Vida Quill/);
      await press('Enter');
    },
    async () => {
      await click(page.getByRole('navigation').getByRole('link', { name: 'Search' }).first());
      await page.locator('main input:focus').waitFor();
      await type('vida quill');
      await click(page.getByRole('main').getByRole('link', { name: /Vida Quill/ }).first());
    },
    () => page.waitForURL((url) => url.pathname.startsWith('/contacts/')),
  );
  await job(
    9,
    'forward',
    atTicket,
    async () => {
      await press('f');
      await toWhom.waitFor();
      await type('parts@sender.test');
      await press('Control+Enter');
    },
    async () => {
      await click(it.messages().first().getByRole('button', { name: 'Forward', exact: true }));
      await toWhom.waitFor();
      await type('parts@sender.test');
      await click(it.composer().getByRole('button', { name: 'Send', exact: true }));
    },
    async () => {
      n_forwarded += 1;
      await until('the forwarded mail', () => catcher.mails.filter(({ to }) => to.includes('parts@sender.test')).length === n_forwarded);
    },
  );
  await job(
    10,
    'change a setting: the language',
    inList,
    async () => {
      await openPalette();
      await type('Ελληνικά');
      await palette.getByRole('option').first().waitFor();
      await press('Enter');
    },
    async () => {
      await click(page.getByRole('button', { name: /^My menu/ }).first());
      await click(page.getByRole('menu').getByText('Ελληνικά'));
    },
    async () => {
      await page.locator('html[lang=el]').waitFor();
      // Only a person at the desk may change how it is shown to them; a key may not.
      const back = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ locale: 'en' }) };
      await until('it speaks English again', () => page.evaluate(async (request) => (await fetch('/api/v1/me', request)).ok, back));
    },
  );
  await context.close();
});
