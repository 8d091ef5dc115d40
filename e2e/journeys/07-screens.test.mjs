/** Every screen, in light and dark, at 320 px and at 200 %: no violation of axe, nothing that scrolls sideways, nothing from elsewhere. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertFits, axe, newContext, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { prepareScreens, screens, show, texts } from '../harness/screens.mjs';
import { startCatcher } from '../harness/smtp.mjs';

const VARIANTS = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  '320-light': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  // A window of 1280 × 800 at 200 %.
  '200-dark': { colorScheme: 'dark', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};

test('every screen', { concurrency: 2 }, async (t) => {
  const catcher = await startCatcher();
  const candor = await startCandor({ relayPort: catcher.port });
  const all = screens(await prepareScreens(candor, catcher));
  const text = texts('en');

  const variants = Object.entries(VARIANTS).map(([variant, options]) =>
    t.test(variant, async (inner) => {
      const visitor = await newContext(candor, options);
      const owner = await signIn(candor, { email: 'owner@demo.test', ...options });
      for (const context of [visitor, owner.context]) context.watch.allow(/status of 4\d\d/);
      const pages = { visitor: await visitor.newPage(), owner: owner.page };
      for (const screen of all) {
        await inner.test(`${screen.name}, ${variant}`, async () => {
          const page = pages[screen.who];
          await show(page, screen, text);
          const violations = await axe(page);
          await assertFits(page, screen.name).catch((error) => violations.push(error.message));
          await screen.leave?.(page);
          assert.deepEqual(violations, []);
        });
      }
      await visitor.close();
      await owner.context.close();
    }),
  );
  await Promise.all(variants);
});
