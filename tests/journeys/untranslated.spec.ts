import { expect, test, type Page } from '@playwright/test';
import { readLanguages, wordingsOf } from '../../src/kit/languages/language-file.ts';
import { makePseudo } from '../../src/kit/languages/pseudo-locale.ts';
import { openGallery } from '../screens/participant/gallery/open-gallery.ts';
import { home } from '../support/page-words.ts';
import { openStates, show } from './support/participant-gallery.ts';

let devices: Awaited<ReturnType<typeof openGallery>>;

test.use({ trace: 'off', viewport: { width: 1280, height: 800 } });
test.beforeAll(async () => {
  devices = await openGallery();
});
test.afterAll(() => devices.close());

const pseudo = makePseudo(readLanguages(home.languages).get('en')?.words ?? {}, 'en-XA');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A text of the made-up language with any values in it: those may be in any letters. */
const sentences = Object.values(pseudo.words)
  .flatMap(wordingsOf)
  .map((text) =>
    text
      .split(/\{[\w-]+\}/)
      .map(escaped)
      .join('[^]*?'),
  );
const said = new RegExp(sentences.toSorted((a, b) => b.length - a.length).join('|'), 'g');

/** Runs in the page: every visible text and every accessible name that is not marked as somebody's own words. */
function words(): string[] {
  const own = 'bdi, [dir]:not(html), [lang]:not(html), option, blockquote, script, style, .own';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { parentElement: parent } = node;
    if (parent && !parent.closest(own) && parent.checkVisibility())
      seen.push(node.textContent ?? '');
  }
  const named = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')];
  for (const one of named.filter((each) => !each.closest(own)))
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      seen.push(one.getAttribute(name) ?? '');
  return seen;
}

/** Words in plain Latin letters that no catalogue has said. */
async function strangeOn(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(words);
  return all
    .map((text) => text.replaceAll(said, ' '))
    .filter((text) => /(?<![\w\u00c0-\u024f])[a-zA-Z]{3,}(?![\w\u00c0-\u024f])/.test(text));
}

test('[SAY-14] no device shows a word that no catalogue says', async ({ page }) => {
  const found: string[] = [];
  for (const name of await openStates(page, devices.url, 'en-XA')) {
    await show(page, name);
    found.push(...(await strangeOn(page)).map((text) => `${name}: ${text}`));
  }
  expect(found).toEqual([]);
  // One that is put in on purpose is found.
  await page.evaluate(() => document.querySelector('#device')?.append('Waiting'));
  expect(await strangeOn(page)).toEqual(['Waiting']);
});
