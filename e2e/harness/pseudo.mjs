/**
 * A language nobody speaks: English with every word 40 % longer. What still fits in it fits in Greek and Croatian too.
 * Made here and put in place of English on its way to the browser; it never lies in locales/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const locales = fileURLToPath(new URL('../../locales/en/', import.meta.url));
/** At the end of each longer word: so a check can tell the desk's own words from those people wrote. */
export const MARK = 'ẋ';

/** Words as long again by two fifths; what stands in braces is not text and stays. */
function longer(text) {
  let depth = 0;
  return text.replace(/[{}]|[\p{L}\p{M}'’]+|./gu, (part) => {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    else if (depth === 0 && /^\p{L}{2}/u.test(part)) return part + part.slice(0, Math.max(0, Math.ceil(part.length * 0.4) - 1)).toLowerCase() + MARK;
    return part;
  });
}

/** A Fluent catalogue in that language. */
export function pseudo(catalogue) {
  let depth = 0;
  return catalogue
    .split('\n')
    .map((line) => {
      const inside = depth;
      depth += line.replace(/[^{]/g, '').length - line.replace(/[^}]/g, '').length;
      if (line.startsWith('#')) return line;
      const message = line.match(/^([a-z0-9_-]+ = )(.*)$/i);
      // Of a line that opens a choice only what stands before the brace is text.
      if (message) return message[1] + longer(message[2]);
      const variant = line.match(/^(\s+\*?\[[^\]]+\] )(.*)$/);
      if (variant) return variant[1] + longer(variant[2]);
      return inside === 0 && /^\s/.test(line) ? longer(line) : line;
    })
    .join('\n');
}

/** From now on this context gets the longer texts instead of English. */
export async function speakPseudo(context) {
  const areas = readdirSync(locales).map((name) => name.replace('.ftl', ''));
  await context.route(
    (url) => areas.some((area) => new RegExp(`/assets/${area}-[\\w-]+\\.js$`).test(url.pathname)),
    async (route) => {
      const area = areas.find((name) => route.request().url().includes(`/assets/${name}-`));
      const text = JSON.stringify(pseudo(readFileSync(`${locales}${area}.ftl`, 'utf8')));
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: `export const text = ${text};` });
    },
  );
}

/** Words of the desk that are cut off: in controls, headings and labels nothing may be missing. */
export async function cutWords(page) {
  return page.evaluate((mark) => {
    const cut = [];
    const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    for (const element of document.querySelectorAll('button, a, h1, h2, h3, h4, label, legend, th, dt, [role=tab], [role=menuitem], [role=option], p')) {
      const texts = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode.data.includes(mark)) texts.push(walker.currentNode);
      for (const text of texts) {
        // A word for screen readers alone is one pixel wide.
        if (!isShown(text.parentElement) || text.parentElement.closest('.visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        for (let around = text.parentElement; around && around !== document.body; around = around.parentElement) {
          const style = getComputedStyle(around);
          if (style.position === 'fixed') break;
          const frame = around.getBoundingClientRect();
          const isOut = box.right > frame.right + 1 || box.left < frame.left - 1;
          if (isOut && style.overflowX !== 'visible') {
            if (style.overflowX === 'hidden' || style.overflowX === 'clip') cut.push(`${element.tagName.toLowerCase()} “${text.data.trim().slice(0, 60)}”`);
            break;
          }
          if (isOut && around.matches('button, a, [role=tab]')) {
            cut.push(`${around.tagName.toLowerCase()} “${text.data.trim().slice(0, 60)}” stands out of it`);
            break;
          }
        }
      }
    }
    return [...new Set(cut)];
  }, MARK);
}
