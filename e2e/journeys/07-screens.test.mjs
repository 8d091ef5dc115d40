/**
 * Every screen, in light and dark, at 320 px and at 200 %: no violation of axe, nothing that scrolls sideways, nothing from elsewhere.
 * And in a language 40 % longer, on a desktop and on a phone: no word of the desk is cut.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertFits, axe, newContext, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { cutWords, pseudo, speakPseudo } from '../harness/pseudo.mjs';
import { prepareScreens, screens, show, texts } from '../harness/screens.mjs';
import { startCatcher } from '../harness/smtp.mjs';

const VARIANTS = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  '320-light': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  // A window of 1280 × 800 at 200 %.
  '200-dark': { colorScheme: 'dark', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};
const LONGER = {
  'longer words, desktop': { viewport: { width: 1440, height: 900 } },
  'longer words, phone': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

test('a language made longer keeps what is not text', () => {
  const made = pseudo('# note\nsave = Save { $name }\nn = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n}\nlong =\n    Two words\n');
  assert.match(made, /^# note\nsave = Save[a-z]*ẋ \{ \$name \}$/m);
  assert.match(made, /^ {3}\*\[other\] \{ \$n \} filesf?ẋ$/m);
  assert.match(made, /^ {4}Twoẋ wordsẋ$|^ {4}Two[a-z]*ẋ words[a-z]*ẋ$/m);
  assert.ok(texts('en', (catalogue) => pseudo(catalogue))('cancel').length >= 'Cancel'.length * 1.4);
});

test('every screen', { concurrency: 2 }, async (t) => {
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const all = screens(await prepareScreens(candor, catcher));

  /** Walks all screens in one window; `judge` says what is wrong with the one that is shown. */
  const walk = (variant, options, text, judge, prepare = async () => {}, chosen = all) =>
    t.test(variant, async (inner) => {
      const visitor = await newContext(candor, options);
      const owner = await signIn(candor, { email: 'owner@demo.test', ...options });
      for (const context of [visitor, owner.context]) {
        context.watch.allow(/status of 4\d\d/);
        await prepare(context);
      }
      // What was loaded to sign in is not shown yet.
      await owner.page.goto('about:blank');
      const pages = { visitor: await visitor.newPage(), owner: owner.page };
      for (const screen of chosen) {
        await inner.test(`${screen.name}, ${variant}`, async () => {
          const page = pages[screen.who];
          await show(page, screen, text);
          const wrong = await judge(page);
          await assertFits(page, screen.name).catch((error) => wrong.push(error.message));
          await screen.leave?.(page);
          assert.deepEqual(wrong, []);
        });
      }
      await visitor.close();
      await owner.context.close();
    });

  // Pages the server makes and the outbox of the demo have no texts of the desk.
  const own = all.filter(({ path }) => !/^\/(help|demo|__gallery)/.test(path));
  const longer = texts('en', (catalogue) => pseudo(catalogue));
  await Promise.all([
    ...Object.entries(VARIANTS).map(([variant, options]) => walk(variant, options, texts('en'), axe)),
    ...Object.entries(LONGER).map(([variant, options]) => walk(variant, options, longer, cutWords, speakPseudo, own)),
  ]);
});
