import type { Page } from '@playwright/test';
import { readLanguages, wordingsOf } from '../../../src/kit/languages/language-file.ts';
import { makePseudo } from '../../../src/kit/languages/pseudo-locale.ts';
import { home } from '../../support/page-words.ts';

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
  const own = 'bdi, [lang]:not(html), time, script, style';
  const names = ['aria-label', 'alt', 'title', 'placeholder'];
  const all = [...document.body.querySelectorAll('*')].filter((one) => !one.closest(own));
  return all.flatMap((one) => {
    const isShown = one.checkVisibility() || one.matches('option');
    const texts = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return [
      ...(isShown ? texts.map(({ textContent }) => textContent ?? '') : []),
      ...names.map((name) => one.getAttribute(name) ?? ''),
    ];
  });
}

/** Words in plain Latin letters that no catalogue has said, on a page in the made-up language. */
export const strangeOn = async (page: Page): Promise<readonly string[]> =>
  strangeAmong(await page.evaluate(words));

/** Texts with digits that are not the language's own, addresses and their ports aside. */
export const latinDigitsOn = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(words)).filter((text) =>
    /[0-9]/.test(text.replaceAll(/\u2068[\d.]+\u2069/g, '')),
  );

export function strangeAmong(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replaceAll(said, ' '))
    .filter((text) => /(?<![\w\u00c0-\u024f])[a-zA-Z]{3,}(?![\w\u00c0-\u024f])/.test(text));
}
