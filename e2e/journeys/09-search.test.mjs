/** Search as people type it in six languages: without accents, in other forms of the word, by name, address, number and inside notes. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { desk } from '../harness/desk.mjs';

/** What is typed, and what must be among the results. */
const CASES = [
  ['en', 'charged twice', 'Charged twice for Care Plus'],
  ['el', 'δεν ζεσταινει', 'ΔΕΝ ΖΕΣΤΑΙΝΕΙ'],
  ['ro', 'astept telefonul', 'aștept telefonul de joi'],
  ['az', 'ilqar', 'Pnelia 40 gecə səs salır'],
  ['zh', '风扇过热', '风扇过热，自动停机'],
  ['hr', 'pisani prigovor', 'PISANI PRIGOVOR'],
];

test('search', async (t) => {
  const candor = await startCandor();
  const api = candor.api();
  const { page } = await signIn(candor, { email: 'owner@demo.test', path: '/search' });
  const box = page.getByRole('combobox', { name: 'Search tickets, messages and customers' });
  const hits = page.getByRole('main').getByRole('list', { name: 'Search' }).getByRole('listitem');
  /** Types, and waits for the answer to exactly these words. */
  const search = (words) =>
    Promise.all([page.waitForResponse((response) => response.url().includes('/api/v1/search?') && new URL(response.url()).searchParams.get('q') === words), box.fill(words)]);

  for (const [language, words, wanted] of CASES) {
    await t.test(`${language}: ${words}`, async () => {
      await search(words);
      await hits.filter({ hasText: wanted }).first().waitFor();
      await screenshot(page, `search-${language}`);
    });
  }

  await t.test('all three tickets of the known issue are found', async () => {
    const { data } = await api.get(`/search?q=${encodeURIComponent('风扇过热')}&kind=tickets`);
    assert.ok(new Set(data.map((hit) => hit.ticket.id)).size >= 3);
  });

  await t.test('by number, by address and by part of a name', async () => {
    const { data } = await api.get('/tickets?list=open&limit=1');
    const [row] = data;
    for (const words of [`#${row.number}`, String(row.number), row.contact.email]) {
      await search(words);
      await hits.filter({ hasText: `#${row.number}` }).first().waitFor();
    }
  });

  await t.test('what was written a moment ago is found, notes too, and the result opens the ticket', async () => {
    const row = (await api.get('/tickets?list=open&limit=1')).data[0];
    await api.post(`/tickets/${row.id}/messages`, { kind: 'note', text: 'Unverwechselbar zebrafish' });
    await search('zebrafish');
    await hits.filter({ hasText: 'zebrafish' }).first().getByRole('link').click();
    const it = desk(page);
    await it.message('zebrafish');
    await page.goBack();
    await hits.filter({ hasText: 'zebrafish' }).first().waitFor();
    assert.equal(await box.inputValue(), 'zebrafish', 'going back finds the same results');
  });

  await t.test('nothing found says so', async () => {
    await search('qqqqzzzzxxxx');
    await page.getByText('Nothing found for “qqqqzzzzxxxx”').waitFor();
    assert.equal(await hits.count(), 0);
  });
});
