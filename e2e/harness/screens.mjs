/**
 * Every screen there is, with the way to it: walked by the axe journey and by screenshots.mjs, in any language and at any size.
 * A screen that is added to the product is added here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { textOf } from './mime.mjs';
import { compose, sendRaw } from './smtp.mjs';

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The desk's texts in a language, single lines only: what a button is called there. `change` makes another language of it. */
export function texts(locale, change = (catalogue) => catalogue) {
  const all = new Map();
  for (const line of change(readFileSync(`${locales}${locale}/desk.ftl`, 'utf8')).split('\n')) {
    const found = line.match(/^([a-z0-9_-]+) = (.+)$/);
    if (found) all.set(found[1], found[2]);
  }
  return (key) => {
    const text = all.get(key);
    if (text === undefined) throw new Error(`no text ${key} in ${locale}`);
    return text;
  };
}

/**
 * What the screens show, made once: a ticket with a mail in HTML, a note and a file, an invitation, and the addresses of the rest.
 *
 * @param {Awaited<ReturnType<typeof import('./candor.mjs').startCandor>>} candor
 * @param {Awaited<ReturnType<typeof import('./smtp.mjs').startCatcher>>} catcher where the demo's mail goes
 */
export async function prepareScreens(candor, catcher) {
  const api = candor.api();
  const subject = 'Order 4711: which filter fits?';
  const { raw } = compose({
    from: 'Ada Byrne <ada@sender.test>',
    to: 'support@demo.test',
    subject,
    text: 'plain',
    html: `<h2 style="color:#a00">Hello,</h2><p>my purifier is a <b>Pnelia 40</b>. Which filter fits?</p><ul><li>F7</li><li>F9</li></ul>
      <table border=1><tr><th>bought</th><td>in May</td></tr></table><p><img src="https://images.example.com/logo.png" alt="logo">Regards,<br>Ada</p><blockquote type=cite>You wrote: …</blockquote>`,
  });
  await sendRaw({ port: candor.smtpPort, from: 'ada@sender.test', to: 'support@demo.test', raw });
  const ticket = await api.ticket(subject);
  await api.post(`/tickets/${ticket.id}/messages`, { kind: 'note', text: 'She bought it in May, the F7 fits.' });
  await api.post('/invitations', { email: 'new.agent@demo.test', name: 'Iris Kalli', role: 'agent', teams: [], locale: 'en' });
  const { mail } = await catcher.mail('the invitation', ({ to }) => to.includes('new.agent@demo.test'));
  const invitation = textOf(mail).match(/\/invitation\?token=[\w.~-]+/)?.[0];
  if (!invitation) throw new Error(`no link in the invitation:\n${mail.raw}`);
  return { ticket, invitation };
}

/** Settings pages by their address, from the one list of them: a new one is walked without a word here. */
const SETTINGS = [...readFileSync(fileURLToPath(new URL('../../web/apps/desk/src/admin/frame/pages.ts', import.meta.url)), 'utf8').matchAll(/^  page\("([a-z-]+)"/gm)].map(
  ([, id]) => id,
);
if (SETTINGS.length < 17) throw new Error(`only ${SETTINGS.length} settings pages were found; has the list in pages.ts another form?`);

const loaded = (page) => page.locator('main, [role=main]').first().waitFor();
const thread = async (page) => {
  await page.getByRole('log').getByRole('article').first().waitFor();
};
const escape = (page) => page.keyboard.press('Escape');

/**
 * @typedef {object} Screen
 * @property {string} name
 * @property {'visitor' | 'owner'} who
 * @property {string} path
 * @property {(page: import('playwright-core').Page, text: (key: string) => string) => Promise<unknown>} ready waits, and does what leads there
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [leave] undoes what the next screen must not find
 * @property {boolean} [isForeign] a page whose language follows the browser, not the agent
 */

/** @param {Awaited<ReturnType<typeof prepareScreens>>} prepared @returns {Screen[]} */
export function screens({ ticket, invitation }) {
  const visitor = (name, path, ready = loaded) => ({ name, who: 'visitor', path, ready });
  const owner = (name, path, ready = loaded, leave) => ({ name, who: 'owner', path, ready, leave });
  const at = `/tickets/${ticket.id}`;
  const composer = (mode) => async (page, text) => {
    await thread(page);
    const closed = page.getByRole('region', { name: text('composer-label'), exact: true });
    await closed.getByRole('button', { name: text(mode === 'note' ? 'composer-note' : 'composer-placeholder'), exact: true }).click();
    await page.getByRole('toolbar', { name: text('composer-toolbar') }).waitFor();
  };
  const menu = (key) => async (page, text) => {
    await thread(page);
    await page.getByRole('button', { name: new RegExp(`^${text(key)}: `) }).click();
    await page.locator('[role=menu], [role=listbox], [role=dialog]').last().waitFor();
  };
  return [
    visitor('sign-in', '/sign-in', (page) => page.getByRole('textbox').first().waitFor()),
    visitor('forgot', '/forgot', (page) => page.getByRole('textbox').first().waitFor()),
    visitor('reset', '/reset?token=unknown', (page) => page.getByRole('button').first().waitFor()),
    visitor('invitation', invitation, (page) => page.getByRole('textbox').first().waitFor()),
    visitor('invitation-bad', '/invitation?token=unknown', (page) => page.getByRole('heading', { level: 1 }).waitFor()),
    visitor('form', '/help/contact', (page) => page.locator('form').waitFor()),
    visitor('form-errors', '/help/contact', async (page) => {
      await sleep(3200);
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
    }),
    visitor('form-thanks', '/help/contact', async (page) => {
      await page.locator('#email').fill('ada@sender.test');
      await page.locator('#message').fill('Which filter fits?');
      for (const select of await page.locator('select[required]').all()) await select.selectOption({ index: 1 });
      await sleep(3200);
      await page.locator('button[type=submit]').click();
      await page.locator('.thanks').waitFor();
    }),
    ...['mine', 'unassigned', 'team', 'open', 'closed', 'spam', 'trash'].map((list) =>
      owner(`inbox-${list}`, `/inbox/${list}`, (page) => page.getByRole('listbox').getByRole('option').first().waitFor()),
    ),
    owner('inbox-ticket', `/inbox/open/${ticket.id}`, thread),
    owner('ticket', at, thread),
    owner('ticket-history', at, async (page, text) => {
      await thread(page);
      await page.getByRole('main').getByRole('button', { name: text('more'), exact: true }).first().click();
      await page.getByRole('menuitem', { name: text('ticket-history') }).click();
      await page.getByRole('menu').waitFor({ state: 'hidden' });
    }),
    owner('ticket-menu', at, async (page, text) => {
      await thread(page);
      await page.getByRole('main').getByRole('button', { name: text('more'), exact: true }).first().click();
      await page.getByRole('menu').waitFor();
    }, escape),
    owner('ticket-status', at, menu('ticket-status'), escape),
    owner('ticket-assignee', at, menu('ticket-assignee'), escape),
    owner('ticket-unknown', '/tickets/tkt_0000000000000', (page) => page.getByRole('main').getByRole('button').first().waitFor()),
    owner('composer-reply', at, composer('reply'), escape),
    owner('composer-note', at, composer('note'), escape),
    owner('new-message', '/inbox/open', async (page) => {
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('c');
      await page.getByRole('dialog').getByRole('toolbar').waitFor();
    }, escape),
    owner('shortcuts', '/inbox/open', async (page) => {
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    }, escape),
    owner('contacts', '/contacts'),
    owner('contacts-duplicates', '/contacts/duplicates'),
    owner('contacts-import', '/contacts/import'),
    owner('organizations', '/organizations'),
    owner('search', '/search'),
    owner('search-results', `/search?q=${encodeURIComponent('φίλτρο')}`, (page) => page.getByRole('main').getByRole('listitem').first().waitFor()),
    owner('search-nothing', '/search?q=qqqqzzzz', (page) => page.getByText('qqqqzzzz', { exact: false }).first().waitFor()),
    owner('contact', `/contacts/${ticket.contact.id}`, (page) => page.getByRole('main').getByRole('heading').first().waitFor()),
    owner('settings', '/settings'),
    ...SETTINGS.map((name) => owner(`settings-${name}`, `/settings/${name}`, (page) => page.getByRole('main').getByRole('heading').first().waitFor())),
    visitor('gallery', '/__gallery', (page) => page.getByRole('heading', { name: 'Toasts' }).waitFor()),
    owner('outbox', '/demo/outbox', (page) => page.getByRole('heading').first().waitFor()),
  ];
}

/** Where these are shown by the desk itself, it goes there without loading anew, as people do. */
const isDesk = (path) => /^\/(inbox|tickets|contacts|organizations|search|settings)\b/.test(path);

async function go(page, path) {
  const from = page.url().startsWith('http') ? new URL(page.url()) : null;
  const isNear = from && isDesk(from.pathname) && isDesk(path) && from.pathname + from.search !== path;
  if (!isNear) return page.goto(path);
  const before = await page.title();
  await page.evaluate((to) => history.pushState(null, '', to), path);
  // The page before must not be taken for the one to come. Few share a title with it.
  await page.waitForFunction((old) => document.title !== old, before, { timeout: 1500 }).catch(() => {});
}

/** Goes to a screen and waits until it stands still. */
export async function show(page, screen, text) {
  const said = [];
  const listen = (message) => said.push(`${message.type()}: ${message.text()}`);
  page.on('console', listen);
  try {
    await go(page, screen.path);
    await screen.ready(page, text);
  } catch (error) {
    // What the page shows says more than what it does not.
    const shown = await page.evaluate(() => document.body.innerText.slice(0, 1500)).catch((why) => `(no text: ${why.message})`);
    error.message += `\nat ${page.url()}\nconsole: ${said.join(' | ') || 'nothing'}\non the page:\n${shown}`;
    throw error;
  } finally {
    page.off('console', listen);
  }
  // Nothing is judged while something still loads or moves.
  await page.waitForFunction(() => document.querySelector('[role=status][aria-label^="Load"], [aria-busy=true]:not(button)') === null, null, { timeout: 5000 }).catch(() => {});
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
