/**
 * Photographs the screens the user guide shows, into docs/user/images: the demo in English, light. Small enough to lie beside the text.
 *
 *   npm run guide               all of them
 *   npm run guide -- inbox      only these
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signIn } from './harness/browser.mjs';
import { startCandor } from './harness/candor.mjs';
import { endAll } from './harness/children.mjs';
import { desk } from './harness/desk.mjs';
import { show, texts } from './harness/screens.mjs';

const folder = fileURLToPath(new URL('../docs/user/images/', import.meta.url));
const MOST_BYTES = 80_000;
const DESKTOP = { viewport: { width: 1200, height: 720 }, colorScheme: 'light' };
/** Wide enough for the customer beside the ticket. */
const WIDE = { viewport: { width: 1300, height: 720 }, colorScheme: 'light', quality: 56 };
const PHONE = { viewport: { width: 390, height: 780 }, colorScheme: 'light', isMobile: true, hasTouch: true };

const candor = await startCandor();
const api = candor.api();
const find = async (list, subject) => {
  const rows = await api.all(`/tickets?list=${list}`);
  const row = rows.find((one) => one.subject.startsWith(subject));
  if (!row) throw new Error(`no ticket "${subject}" in the demo`);
  return row;
};
const twice = await find('open', 'Charged twice for Care Plus');
const leak = await find('open', 'Water filter dripping');
const text = texts('en');
const thread = (page) => page.getByRole('log').getByRole('article').first().waitFor();
const heading = (page) => page.getByRole('main').getByRole('heading').first().waitFor();

/** Name, window, address, and what leads to the state to be shown. */
const SHOTS = [
  ['inbox', WIDE, `/inbox/open/${twice.id}`, thread],
  ['ticket-fields', WIDE, `/inbox/open/${leak.id}`, thread],
  ['palette', DESKTOP, `/inbox/open/${leak.id}`, async (page) => {
    await thread(page);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: text('palette-field') });
    await field.waitFor();
    await field.fill('as');
    await page.getByRole('dialog').getByRole('option').nth(2).waitFor();
  }],
  ['keyboard', DESKTOP, '/inbox/open', async (page) => {
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  }],
  ['search', DESKTOP, '/search?q=filter', (page) => page.getByRole('main').getByRole('listitem').first().waitFor()],
  ['customer', DESKTOP, `/contacts/${twice.contact.id}`, heading],
  ['customers', DESKTOP, '/contacts', heading],
  ['settings', DESKTOP, '/settings', heading],
  ['canned-replies', DESKTOP, '/settings/canned-replies', (page) => page.getByRole('listitem').first().waitFor()],
  ['notifications', DESKTOP, '/settings/notifications', heading],
  ['phone-list', PHONE, '/inbox/open', (page) => page.getByRole('listbox').getByRole('option').first().waitFor()],
  ['phone-ticket', PHONE, `/inbox/open/${leak.id}`, thread],
  // What is begun here is kept as a draft, so these come last.
  ['answer', DESKTOP, `/inbox/open/${twice.id}`, async (page) => {
    await thread(page);
    await desk(page).write('Hello Molly,\n\nthe second payment is on its way back to you. /re');
    await page.getByRole('listbox', { name: 'Canned replies' }).waitFor();
  }],
  ['note', DESKTOP, `/inbox/open/${leak.id}`, async (page) => {
    await thread(page);
    await desk(page).write('Third one from the same box of seals. I have put the box aside.', 'note');
  }],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SHOTS.some(([shot]) => shot === name));
let code = unknown.length > 0 ? 2 : 0;
if (code) console.error(`unknown: ${unknown.join(' ')}; there are: ${SHOTS.map(([name]) => name).join(' ')}`);
mkdirSync(folder, { recursive: true });
for (const [name, options, path, ready] of code ? [] : SHOTS.filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
  const { quality, ...window } = options;
  const { page, context } = await signIn(candor, { email: 'owner@demo.test', ...window });
  try {
    await show(page, { path, ready }, text);
    const cdp = await context.newCDPSession(page);
    // Chromium writes WebP itself: half the bytes of PNG, and no further tool.
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: quality ?? 68 });
    writeFileSync(`${folder}${name}.webp`, Buffer.from(data, 'base64'));
    const { size } = statSync(`${folder}${name}.webp`);
    console.log(`${name}: ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) throw new Error(`over ${MOST_BYTES / 1000} kB`);
  } catch (error) {
    code = 1;
    console.error(`${name}: ${error.message.split('\n')[0]}`);
  }
  await context.close();
}
await endAll();
process.exit(code);
