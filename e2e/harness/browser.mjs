/**
 * Chromium as an agent or a customer uses it. Every page is watched: nothing may be fetched from another host, nothing may be thrown
 * or complained about in the console; `assertQuiet` (called for every context at the end) says so.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { after, afterEach } from 'node:test';
import { chromium } from 'playwright-core';
import { atEnd, isTest } from './children.mjs';

const out = fileURLToPath(new URL('../out/', import.meta.url));
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export const PASSWORD = 'candor-demo';

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let launched;

/** One Chromium for all contexts of a test file, with a user folder of its own. */
export function browser() {
  launched ??= launch();
  return launched;
}

async function launch() {
  const started = await chromium.launch({
    executablePath: process.env.CANDOR_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  atEnd(() => started.close());
  return started;
}

/** @typedef {{foreign: string[], complaints: string[], allow: (pattern: RegExp) => void, assertQuiet: () => void}} Watch */

/** @type {Watch[]} */
const watches = [];
if (isTest) {
  // What was on the screens when a test failed.
  afterEach(async (t) => {
    if (t.passed !== false || !launched) return;
    const name = t.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
    const pages = (await launched).contexts().flatMap((context) => context.pages());
    for (const [i, page] of pages.entries()) await screenshot(page, `failed-${name}-${i + 1}`).catch(() => {});
  });
  after(() => {
    for (const watch of watches) watch.assertQuiet();
  });
}

/**
 * A fresh browser context, watched.
 *
 * @param {{url: string}} candor
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newContext(candor, options = {}) {
  const context = await (await browser()).newContext({
    baseURL: candor.url,
    locale: 'en-GB',
    timezoneId: 'Europe/Athens',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  /** @type {Watch & {allowed: RegExp[]}} */
  const watch = {
    foreign: [],
    complaints: [],
    allowed: [],
    /** What this journey provokes on purpose, such as the console's line about an expected 409. */
    allow: (pattern) => watch.allowed.push(pattern),
    assertQuiet() {
      assert.deepEqual(watch.foreign, [], 'requests to other hosts');
      assert.deepEqual(
        watch.complaints.filter((line) => !watch.allowed.some((pattern) => pattern.test(line))),
        [],
        'complaints of the browser',
      );
    },
  };
  watches.push(watch);
  const host = new URL(candor.url).host;
  await context.route(
    (url) => url.host !== host && !['data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => {
      watch.foreign.push(route.request().url());
      return route.abort();
    },
  );
  context.on('page', (page) => {
    page.on('pageerror', (error) => watch.complaints.push(`thrown on ${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watch.complaints.push(`${message.type()} on ${page.url()}: ${message.text()} ${message.location().url}`);
    });
    page.on('dialog', (dialog) => {
      watch.complaints.push(`a script opened a dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
  });
  return Object.assign(context, { watch });
}

/**
 * Signs in through the sign-in page, as a person does.
 *
 * @returns {Promise<{page: import('playwright-core').Page, context: import('playwright-core').BrowserContext & {watch: Watch}}>}
 */
export async function signIn(candor, { email = 'agent@demo.test', password = PASSWORD, path = '/', ...options } = {}) {
  const context = await newContext(candor, options);
  const page = await context.newPage();
  await page.goto('/sign-in');
  // By the fields' own names: the page speaks the browser's language.
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  if (path !== '/') await page.goto(path);
  return { page, context };
}

/** Every rule of WCAG 2.2 A and AA and the best practices; the text of foreign mails is not ours to judge, its frame is. */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations } = await page.evaluate(
    // Runs in the page.
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values }, iframes: false, resultTypes: ['violations'] }),
    tags,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} (${violation.impact}): ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}

/** Fails with one line per violation. */
export async function assertAccessible(page, what) {
  assert.deepEqual(await axe(page), [], `axe: ${what}`);
}

/** No sideways scrolling of the page as a whole. */
export async function assertFits(page, what) {
  const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= window_, `${what}: ${content} px of content in a window of ${window_} px`);
}

/** Writes e2e/out/NAME.png, to be looked at. */
export async function screenshot(page, name, options = {}) {
  await page.screenshot({ path: `${out}${name}.png`, animations: 'disabled', caret: 'hide', ...options });
}
