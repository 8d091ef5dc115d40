/** A mail that tries everything: nothing of it runs, nothing is fetched without consent, and the desk around it stays as it was. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertFits, screenshot, signIn } from '../harness/browser.mjs';
import { startCandor } from '../harness/candor.mjs';
import { atEnd, until } from '../harness/children.mjs';
import { desk } from '../harness/desk.mjs';
import { compose, sendRaw } from '../harness/smtp.mjs';

test('hostile mail', async (t) => {
  const trap = await startTrap();
  const candor = await startCandor();
  const api = candor.api();
  const { page, context } = await signIn(candor);
  const it = desk(page);

  for (const [name, html] of Object.entries(attacks(trap.url, candor.url))) {
    await t.test(name, async () => {
      const subject = `Offer: ${name}`;
      const { raw } = compose({ from: '"<img src=x onerror=alert(1)>" <evil@sender.test>', to: 'support@demo.test', subject, text: 'plain part', html: `<p>visible ${name}</p>${html}` });
      await sendRaw({ port: candor.smtpPort, from: 'evil@sender.test', to: 'support@demo.test', raw });
      const ticket = await api.ticket(subject);
      await it.visit(ticket.id);
      const before = page.url();
      const [message] = await api.messages(ticket.id);
      if (message.has_html) {
        const frame = page.frameLocator('iframe[title="Message text"]').first();
        await frame.getByText(`visible ${name}`).waitFor();
        const inside = page.frames().find((one) => one.url().includes('/html'));
        await assertHarmless(inside);
      } else {
        await it.message(`visible ${name}`);
      }
      await sleep(300);
      assert.equal(page.url(), before, 'the desk went nowhere');
      assert.equal(await page.evaluate(() => window.owned), undefined, 'a script ran');
      assert.equal(context.pages().length, 1, 'a window was opened');
      await assertLayout(page, it, name);
      await screenshot(page, `hostile-${name.replace(/\W+/g, '-')}`);
    });
  }

  await t.test('nothing was fetched from outside, by the browser or by the server', () => {
    assert.deepEqual(context.watch.foreign, []);
    assert.deepEqual(trap.requests, []);
  });

  await t.test('that images from outside were left out is said', async () => {
    await it.visit((await api.ticket('Offer: remote images')).id);
    await page.getByText('Images from the internet were not loaded.').waitFor();
  });

  await t.test('the raw mail is shown as text', async () => {
    const ticket = await api.ticket('Offer: scripts');
    const [message] = await api.messages(ticket.id);
    const response = await fetch(`${candor.url}/api/v1/messages/${message.id}/raw`, { headers: { authorization: `Bearer ${candor.key()}` } });
    assert.match(response.headers.get('content-type'), /^text\/plain/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  });
});

/** What the cleaned mail itself looks like from within. */
async function assertHarmless(frame) {
  const found = await frame.evaluate(() => ({
    owned: window.owned,
    active: [...document.querySelectorAll('script,iframe,frame,object,embed,form,input,button,textarea,select,base,meta[http-equiv],link,svg,math,video,audio,template,portal')].map((one) => one.outerHTML.slice(0, 80)),
    handlers: [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter((attribute) => /^on/i.test(attribute.name)).map((attribute) => attribute.name)),
    schemes: [...document.querySelectorAll('[href],[src],[action],[formaction]')]
      .flatMap((one) => ['href', 'src', 'action', 'formaction'].map((name) => one.getAttribute(name)))
      .filter((value) => value && /^\s*(javascript|vbscript|data:text|file):/i.test(value)),
  }));
  assert.equal(found.owned, undefined, 'a script ran inside the mail');
  // The frame's own head opens links in a window of their own.
  assert.deepEqual(found.active.filter((one) => one !== '<base target="_blank">'), []);
  assert.deepEqual(found.handlers, []);
  assert.deepEqual(found.schemes, []);
}

/** The desk around the mail: all of it in place, on top, and usable. */
async function assertLayout(page, it, name) {
  await assertFits(page, name);
  const prompt = page.getByRole('button', { name: 'Write an answer…' });
  const box = await prompt.boundingBox();
  assert.ok(box && box.y + box.height <= 900, 'the composer is on screen');
  const onTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('button,iframe')?.tagName, { x: box.x + 10, y: box.y + box.height / 2 });
  assert.equal(onTop, 'BUTTON', 'nothing lies over the composer');
  const frame = await page.locator('iframe[title="Message text"]').first().boundingBox().catch(() => null);
  const card = await it.messages().first().boundingBox();
  if (frame) assert.ok(frame.x >= card.x && frame.x + frame.width <= card.x + card.width + 1, 'the mail stays inside its card');
}

/** Anything that asks here was not meant to. */
async function startTrap() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => server.close());
  return { url: `http://127.0.0.1:${server.address().port}`, requests };
}

function attacks(trap, own) {
  return {
    scripts: `<script>window.owned=1;top.owned=1;fetch('${trap}/script')</script><script src="${trap}/x.js"></script>
      <img src=x onerror="top.owned=1"><body onload="top.owned=1"><a href="javascript:top.owned=1">click</a>
      <a href=" jav&#x09;ascript:top.owned=1">tab</a><a href="data:text/html,<script>top.owned=1</script>">data</a>
      <div style="width:expression(top.owned=1)">css</div><details open ontoggle="top.owned=1">d</details>`,
    'svg and math': `<svg onload="top.owned=1"><script>top.owned=1</script><animate onbegin="top.owned=1" attributeName=x dur=1s><use href="${trap}/s.svg#a"></svg>
      <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=top.owned=1&gt;"></math>
      <svg><foreignObject><iframe srcdoc="<script>top.owned=1</script>"></iframe></foreignObject></svg>`,
    'remote images': `<img src="${trap}/pixel.gif" width=1 height=1><img srcset="${trap}/set.png 2x"><picture><source srcset="${trap}/source.webp"><img src="${trap}/p.png"></picture>
      <table background="${trap}/table.png"><tr><td style="background:url(${trap}/css.png)">cell</td></tr></table><video poster="${trap}/poster.png" src="${trap}/v.mp4" autoplay></video>
      <input type=image src="${trap}/input.png"><p style="background-image:image-set('${trap}/is.png' 1x)">set</p>`,
    'style sheets and preloads': `<link rel=stylesheet href="${trap}/a.css"><link rel=preload as=image href="${trap}/pre.png"><link rel=dns-prefetch href="${trap}">
      <link rel=prefetch href="${trap}/next"><style>@import url(${trap}/import.css);@font-face{font-family:x;src:url(${trap}/f.woff)}p{font-family:x;background:url(${trap}/st.png)}</style><p>styled</p>`,
    'frames and forms': `<iframe src="${trap}/frame"></iframe><object data="${trap}/object"></object><embed src="${trap}/embed"><form action="${trap}/form" method=post><input name=password autofocus><button>Sign in again</button></form>
      <meta http-equiv=refresh content="0;url=${trap}/refresh"><base href="${trap}/"><a href="relative" ping="${trap}/ping">relative</a><form action="${own}/api/v1/auth/sign-out" method=post><button>out</button></form>`,
    'covering the desk': `<div style="position:fixed;inset:0;z-index:2147483647;background:#fff;opacity:.99">Your session has ended</div>
      <div style="position:absolute;top:-4000px;left:-4000px;width:9000px;height:9000px;z-index:99999">over</div><style>body{position:fixed!important;inset:0!important}html{zoom:10}*{animation:a 1s infinite}</style>`,
    'broken and wide': `</div></td></table></body></html><table width=5000><tr><td nowrap>${'wide '.repeat(400)}<p>unclosed <b>bold <i>italic <table><div><ul><li>list${'<div>'.repeat(300)}deep
      <img width=99999 height=3 src=x><pre>${'x'.repeat(3000)}</pre>`,
    'markup that changes its mind': `<noscript><p title="</noscript><img src=x onerror=top.owned=1>"></noscript><textarea><img title="</textarea><img src=x onerror=top.owned=1>">
      <title><img title="</title><img src=x onerror=top.owned=1>"></title><xmp><img title="</xmp><img src=x onerror=top.owned=1>"></xmp><!--><img src=x onerror=top.owned=1>--><style><img title="</style><img src=x onerror=top.owned=1>">
      <a id=owned name=owned href="#">clobber</a><form id=documentElement name=cookie></form><template><script>top.owned=1</script></template>`,
  };
}
