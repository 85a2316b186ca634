import type { Page } from '@playwright/test';

/** Runs in the page: words that do not stand on one line, with what they stand in. */
function brokenHere(within: string): string[] {
  const isLetters = (text: Node): boolean =>
    text.parentElement?.checkVisibility() === true &&
    text.parentElement.closest('option, bdi, pre, .for-ears') === null;
  const wordsOf = (text: Node): readonly Range[] =>
    [...(text.textContent ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)].map(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range;
    });
  const isBroken = (word: Range): boolean => {
    const lines = [...word.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
    return Math.max(...lines) - Math.min(...lines) > 8;
  };
  const texts = [...document.querySelectorAll(within)].flatMap((place) => {
    const all = [place, ...place.querySelectorAll('*')].flatMap((one) => [...one.childNodes]);
    return all.filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  });
  const broken = texts.filter(isLetters).flatMap(wordsOf).filter(isBroken);
  return [...new Set(broken.map(String))];
}

/** Words of the parts of a page that are broken over two lines. */
export const brokenWords = (page: Page, within: string): Promise<readonly string[]> =>
  page.evaluate(brokenHere, within);
