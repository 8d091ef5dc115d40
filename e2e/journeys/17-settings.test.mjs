/** Settings as an administrator uses them: a role of one's own, two tags made one, what needs attention. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccessible, assertFits, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { until } from '../harness/children.mjs';
import { startNameServer } from '../harness/dns.mjs';

test('settings that explain themselves', async (t) => {
  const nameServer = await startNameServer({
    'MX demo.test': ['10 mx.demo.test'],
    'TXT demo.test': ['v=spf1 mx +all'],
    'TXT s1._domainkey.demo.test': ['v=DKIM1; k=rsa; p=MIIBIjANBgkqhk'],
  });
  const candor = await startCandor({ env: { CANDOR_NAME_SERVER: nameServer } });
  const api = candor.api();
  const { page, context } = await signIn(candor, { email: 'owner@demo.test', path: '/settings' });
  const dialog = () => page.getByRole('alertdialog');
  const search = async (text) => page.getByRole('searchbox', { name: 'Search the settings' }).fill(text);

  await t.test('a word of a setting leads to its page', async () => {
    await search('custom role');
    await page.getByRole('main').getByRole('link', { name: /^Roles/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
    await assertAccessible(page, 'roles');
  });

  await t.test('a role of one\'s own is copied, given, and undone', async () => {
    await page.getByRole('button', { name: 'New role' }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Trainee');
    await dialog().getByRole('checkbox', { name: 'Answer customers' }).uncheck();
    assert.ok(await dialog().getByRole('checkbox', { name: 'Read tickets', exact: true }).isDisabled());
    await assertAccessible(page, 'new role');
    await screenshot(page, 'settings-role');
    await dialog().getByRole('button', { name: 'Create role' }).click();
    await page.getByRole('columnheader', { name: /Trainee/ }).waitFor();

    await page.goto('/settings/people');
    await page.getByRole('listitem').filter({ hasText: 'agent@demo.test' }).getByRole('button').click();
    await dialog().getByRole('radio', { name: 'Trainee' }).check();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('listitem').filter({ hasText: 'agent@demo.test' }).getByText('Trainee').waitFor();
    const agents = (await api.get('/agents')).data;
    assert.equal(agents.find((agent) => agent.email === 'agent@demo.test').role_name, 'Trainee');

    await page.goto('/settings/roles');
    await page.getByRole('button', { name: 'Delete Trainee' }).click();
    await dialog().getByText('1 person has this role').waitFor();
    await dialog().getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('No role of your own yet').waitFor();
    const after = (await api.get('/agents')).data;
    assert.equal(after.find((agent) => agent.email === 'agent@demo.test').role_name, null);
  });

  await t.test('two tags become one, and the undo makes two again', async () => {
    const [one, other] = [await api.post('/tags', { name: 'zz first' }), await api.post('/tags', { name: 'zz second' })];
    const ticket = (await api.get('/tickets?list=open&limit=1')).data[0];
    await api.patch(`/tickets/${ticket.id}`, { tags: [one.id] });
    await page.goto('/settings/tags');
    await page.getByRole('listitem').filter({ hasText: 'zz first' }).getByText('1 ticket', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Merge zz first' }).click();
    await dialog().getByLabel('Tag that stays').selectOption({ label: 'zz second' });
    await assertAccessible(page, 'merge tags');
    await dialog().getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('zz first is now zz second').waitFor();
    assert.deepEqual((await api.get(`/tickets/${ticket.id}`)).tags, [other.id]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Merge zz first' }).waitFor();
    await until('the ticket has its tag again', async () => (await api.get(`/tickets/${ticket.id}`)).tags[0] === one.id);
  });

  await t.test('a mail channel says what its domain publishes, and what to add', async () => {
    const channel = (await api.get('/channels')).data.find((one) => one.address === 'support@demo.test');
    await page.goto(`/settings/channels/${channel.id}/domain`);
    const check = (name) => page.getByRole('listitem').filter({ hasText: name });
    await check('(MX)').getByText('Fine.').waitFor();
    await check('(DKIM)').getByText('s1._domainkey.demo.test').waitFor();
    await check('(SPF)').getByText('lets everybody send in your name').waitFor();
    assert.equal(await check('(SPF)').getByLabel('Value (TXT)').inputValue(), 'v=spf1 mx ~all');
    assert.equal(await check('(DMARC)').getByLabel('Name').inputValue(), '_dmarc.demo.test');
    await assertAccessible(page, 'records of a domain');
    await screenshot(page, 'settings-domain');
  });

  await t.test('a provider fills in its servers', async () => {
    const channel = (await api.get('/channels')).data.find((one) => one.address === 'support@demo.test');
    await page.goto(`/settings/channels/${channel.id}/receive`);
    await page.getByRole('radio', { name: 'Fetch it from a mailbox' }).check();
    await page.getByLabel('Provider', { exact: true }).selectOption({ label: 'Google (Gmail, Workspace)' });
    assert.equal(await page.getByLabel('Server', { exact: true }).inputValue(), 'imap.gmail.com');
    await page.getByText('app password').first().waitFor();
    assert.ok(await page.getByRole('button', { name: 'Show the folders' }).isDisabled());
    await assertAccessible(page, 'receiving by IMAP');
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  await t.test('the page of storage and health says that all is well', async () => {
    await page.goto('/settings/system');
    await page.getByText('Everything works.').waitFor();
    await page.getByText('inside the program (SQLite)').waitFor();
    // Each page has the search at hand.
    await search('SPF');
    await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Channels' }).waitFor();
    await search('');
    await assertAccessible(page, 'storage and health');
    await page.setViewportSize({ width: 390, height: 844 });
    await assertFits(page, 'storage and health on a phone');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await t.test('who may not set up is told who may', async () => {
    const agent = await signIn(candor, { path: '/settings/system' });
    await agent.page.getByRole('heading', { level: 1, name: 'Storage and health' }).waitFor();
    await agent.page.getByText('As agent you cannot change this').waitFor();
    await agent.context.close();
  });
  await context.close();
});
