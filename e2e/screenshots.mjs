/**
 * Photographs every screen into e2e/out/shots: in English, Greek and Chinese, light and dark, on a desktop and a phone.
 *
 *   npm run screenshots                     all of them
 *   npm run screenshots -- el dark phone    only these
 */
import { newContext, screenshot, signIn } from './harness/browser.mjs';
import { startCandor } from './harness/candor.mjs';
import { endAll } from './harness/children.mjs';
import { prepareScreens, screens, show, texts } from './harness/screens.mjs';
import { startCatcher } from './harness/smtp.mjs';

const LANGUAGES = { en: 'en-GB', el: 'el-GR', zh: 'zh-CN' };
const SIZES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
const wanted = process.argv.slice(2);
const only = (names) => {
  const some = names.filter((name) => wanted.includes(name));
  return some.length > 0 ? some : names;
};

const catcher = await startCatcher();
const candor = await startCandor({ relayPort: catcher.port });
const all = screens(await prepareScreens(candor, catcher));
const unknown = wanted.filter((word) => ![...Object.keys(LANGUAGES), ...Object.keys(SIZES), 'light', 'dark', ...all.map((screen) => screen.name)].includes(word));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}`);
  await endAll();
  process.exit(2);
}
const chosen = only(all.map((screen) => screen.name));
let n_failed = 0;
for (const language of only(Object.keys(LANGUAGES))) {
  const text = texts(language);
  for (const colorScheme of only(['light', 'dark'])) {
    for (const size of only(Object.keys(SIZES))) {
      const options = { ...SIZES[size], colorScheme, locale: LANGUAGES[language] };
      const visitor = await newContext(candor, options);
      const owner = await signIn(candor, { email: 'owner@demo.test', ...options });
      // Only a person at the desk may change how it is shown to them; a key may not.
      const status = await owner.page.evaluate(
        async (locale) => (await fetch('/api/v1/me', { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ locale }) })).status,
        language,
      );
      if (status !== 200) throw new Error(`the language could not be changed: ${status}`);
      const pages = { visitor: await visitor.newPage(), owner: owner.page };
      for (const screen of all.filter((one) => chosen.includes(one.name))) {
        const page = pages[screen.who];
        try {
          await show(page, screen, text);
          await screenshot(page, `shots/${language}-${colorScheme}-${size}-${screen.name}`);
          await screen.leave?.(page);
        } catch (error) {
          n_failed += 1;
          console.error(`${language} ${colorScheme} ${size} ${screen.name}: ${error.message.split('\n')[0]}`);
        }
      }
      await visitor.close();
      await owner.context.close();
      console.log(`${language} ${colorScheme} ${size}: done`);
    }
  }
}
await endAll();
process.exit(n_failed === 0 ? 0 : 1);
