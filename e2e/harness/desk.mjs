/** The desk by the names people (and screen readers) know its parts by. English; the agents of the demo use it in English. */
import assert from 'node:assert/strict';
import { until } from './children.mjs';

/** @param {import('playwright-core').Page} page */
export function desk(page) {
  /** @returns {Promise<import('playwright-core').Locator | null>} */
  async function find(text) {
    for (const article of await page.getByRole('log').getByRole('article').all()) {
      const id = await article.getAttribute('data-message');
      const frame = page.frames().find((one) => one.url().includes(`/messages/${id}/html`));
      const inside = frame ? await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '') : '';
      if ((await article.innerText()).includes(text) || inside.includes(text)) return id ? page.locator(`[data-message="${id}"]`) : article;
    }
    return null;
  }

  const it = {
    /** Goes to one of the fixed lists. */
    async list(name) {
      await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name }).click();
      await page.getByRole('complementary', { name, exact: true }).waitFor();
      // The pointer over a list holds it still; move it away.
      await page.mouse.move(0, 0);
    },
    /** The number beside a list, as it is shown. */
    async count(name) {
      const link = page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name });
      return Number((await link.innerText()).match(/\d[\d.,]*/)?.[0].replace(/\D/g, '') ?? 0);
    },
    /** The row of a ticket in the list. */
    row: (subject) => page.getByRole('option').filter({ hasText: subject }),
    rows: () => page.getByRole('option'),
    /** Opens a ticket by its row. */
    async open(subject) {
      await it.row(subject).first().click();
      await it.thread().waitFor();
      await page.getByRole('main').getByText(subject).first().waitFor();
    },
    /** Opens a ticket by its address. */
    async visit(ticketId) {
      await page.goto(`/tickets/${ticketId}`);
      await it.thread().waitFor();
      await until('the thread is loaded', async () => (await it.thread().getAttribute('aria-busy')) === 'false' && (await it.messages().count()) > 0);
    },
    thread: () => page.getByRole('log'),
    /** All messages on screen, notes included. */
    messages: () => it.thread().getByRole('article'),
    /** Waits for the message with that text, be it on the page itself or in the frame that shows a mail's HTML. */
    message: (text, within_ms = 15_000) => until(`a message with "${text}" on screen`, () => find(text), { within_ms }),
    hasMessage: async (text) => (await find(text)) !== null,
    /** The status as the header of the ticket shows it. */
    status: (name) => page.getByRole('button', { name: `Status: ${name}`, exact: true }),

    /** Opens the composer as an answer or a note. */
    async compose(kind = 'reply') {
      const editor = it.editor(kind);
      if (!(await editor.isVisible())) {
        const name = kind === 'note' ? 'Note' : 'Reply';
        const tab = page.getByRole('tablist', { name: 'Kind of message' }).getByRole('tab', { name, exact: true });
        const prompt = it.composer().getByRole('button', { name: kind === 'note' ? 'Note' : 'Write an answer…', exact: true });
        await tab.or(prompt).first().click();
      }
      await editor.waitFor();
      // The rich text field replaces a plain one once its code is there.
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      return editor;
    },
    editor: (kind = 'reply') => page.getByRole('textbox', { name: kind === 'note' ? 'Note' : 'Answer', exact: true }),
    composer: (kind = 'reply') => page.getByRole('region', { name: kind === 'note' ? 'Note' : 'Answer', exact: true }),
    /** Types into the composer, key by key. */
    async write(text, kind = 'reply') {
      const editor = await it.compose(kind);
      await editor.click();
      await page.keyboard.type(text);
    },
    send: () => it.composer().getByRole('button', { name: 'Send', exact: true }).click(),
    sendAndResolve: () => it.composer().getByRole('button', { name: 'Send and resolve', exact: true }).click(),
    addNote: () => it.composer('note').getByRole('button', { name: 'Add note', exact: true }).click(),

    /** Picks from a property's menu: `pick('Priority', 'Urgent')`. */
    async pick(property, value) {
      await page.getByRole('button', { name: new RegExp(`^${property}: `) }).click();
      await page.getByRole('menuitemcheckbox', { name: value }).or(page.getByRole('option', { name: value })).first().click();
    },
    toast: (text) => page.getByRole('status').getByText(text),
    /** Takes back what a toast reports; others may be on screen. */
    undo: (text) => page.getByRole('status').locator('> div').filter({ hasText: text }).getByRole('button', { name: 'Undo' }).click(),

    /** Leaves a mark in the page that a reload would wipe out. */
    mark: () => page.evaluate(() => void (window.candorWasNotReloaded = true)),
    async assertNotReloaded() {
      assert.equal(await page.evaluate(() => window.candorWasNotReloaded === true), true, 'the page was reloaded');
    },
  };
  return it;
}
