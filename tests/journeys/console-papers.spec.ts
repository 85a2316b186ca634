import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';
import {
  emptySides,
  facts,
  leastFound,
  leastMargin,
  linesIn,
  looseLetters,
  shareOf,
  textOf,
  wordsOf,
} from './support/pdf.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

type Sheet = {
  /** The state of the console that has its button. */
  readonly state: string;
  /** Keys of what stands on it, or their beginnings. */
  readonly holds: readonly string[];
  readonly isOneSide: boolean;
  /** Cut into cards, so that its lines lead to the edge. */
  readonly isCut?: true;
};

/** What a console prints by itself, without another page, by what its button says. */
const sheets: Readonly<Record<string, Sheet>> = {
  'console.print-script': {
    state: 'helped-debrief',
    holds: ['console.script-title', 'console.stops', 'debrief.take-home'],
    isOneSide: false,
  },
  'console.print-cards': {
    state: 'helped-debrief',
    holds: ['card.say', 'card.listen', 'card.promise', 'card.leave', 'card.yours'],
    isOneSide: true,
    isCut: true,
  },
  'briefing.print': {
    state: 'briefing',
    holds: ['briefing.title', 'briefing.cover', 'briefing.opening', 'briefing.ask-more'],
    isOneSide: false,
  },
  'before.print': {
    state: 'before',
    holds: ['before.room-title', 'before.room.'],
    isOneSide: true,
  },
  'rounds.worksheet-print': {
    state: 'rounds',
    holds: ['rounds.worksheet', 'worksheet.'],
    isOneSide: true,
  },
};

/** These are short: one word that Nastaliq's slopes tear apart weighs much. */
const foundOnSheets: typeof leastFound = { ...leastFound, ur: { letters: 0.8, words: 0.2 } };

/** Touches the button, and looks at what a browser would print then: nothing to touch, and nothing wider than the paper. */
async function touch(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    document.body.classList.remove('was-printed');
    globalThis.print = () => document.body.classList.add('was-printed');
  });
  await page.getByRole('button', { name, exact: true }).first().click();
  await expect(page.locator('body.was-printed')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button:visible, select:visible, a:visible')).toHaveCount(0);
  await expect(page.locator('.run-sheet:visible, .foot:visible')).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

/** What a browser prints, in points. */
const papers = { A4: [596, 843], Letter: [612, 792] } as const;
type Size = keyof typeof papers;

const keepAs = async (page: Page, format: Size, path: string): Promise<string> => {
  await page.pdf({ path, format, preferCSSPageSize: true, printBackground: true });
  return path;
};

/** Lines that stand around a sheet on the screen: the run sheet, and what the foot says. */
async function linesAround(page: Page): Promise<readonly string[]> {
  const around = await page.locator('.run-sheet, .foot').allInnerTexts();
  const lines = linesIn(around.join('\n')).filter((line) => /\p{L}/u.test(line));
  expect(lines.length).toBeGreaterThan(0);
  return lines;
}

/** Of the story in the gallery, which stands on sheets and in the run sheet. */
const storyTitle = 'The paper road';

/** Points: seven millimetres, which any printer leaves. */
const margin = 20;

const keysOf = (said: Readonly<Record<string, string>>, starts: readonly string[]): string[] =>
  Object.keys(said).filter((key) =>
    starts.some((start) => (start.endsWith('.') ? key.startsWith(start) : key === start)),
  );

for (const language of ['en', 'ar', 'ur'])
  test(`[PRINT-50] what a console prints in ${language} is that sheet alone, every side has something on it, and its letters are letters`, async ({
    page,
  }, info) => {
    const said = wordsOf(language);
    const least = foundOnSheets[language] ?? { letters: 1, words: 1 };
    await page.setViewportSize({ width: 794, height: 1123 });
    for (const [button, { state, holds, isOneSide, isCut }] of Object.entries(sheets))
      for (const format of ['A4', 'Letter'] as const) {
        await page.emulateMedia({ media: 'screen' });
        await galleries.open(page, 'console', language);
        await show(page, state);
        const around = await linesAround(page);
        await touch(page, said[button] ?? '');
        const pdf = await keepAs(
          page,
          format,
          info.outputPath(`${button}-${language}-${format}.pdf`),
        );
        const { pages, size } = await facts(pdf);
        expect([button, size]).toEqual([button, papers[format]]);
        expect(pages, button).toBeLessThanOrEqual(isOneSide ? 1 : 6);
        expect(await emptySides(pdf), button).toEqual([]);
        expect(await looseLetters(pdf), button).toEqual([]);
        if (!isCut) expect(await leastMargin(pdf), button).toBeGreaterThanOrEqual(margin);
        const sentences = keysOf(said, holds).map((key) => said[key] ?? '');
        const own = linesIn([...sentences, storyTitle].join('\n'));
        const lines = linesIn(await textOf(pdf)).filter((line) => !own.includes(line));
        expect([button, lines.filter((line) => around.includes(line))]).toEqual([button, []]);
        const found = await shareOf(pdf, sentences);
        expect(found.letters, button).toBeGreaterThanOrEqual(least.letters);
        expect(found.words, button).toBeGreaterThanOrEqual(least.words);
      }
  });

test('[PRINT-50] the way in is a poster of one side, without a word that needs reading', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const language of ['en', 'ar', 'ur']) {
    await page.emulateMedia({ media: 'screen' });
    await galleries.open(page, 'console', language);
    await show(page, 'lobby');
    await touch(page, wordsOf(language)['console.print-poster'] ?? '');
    const pdf = await keepAs(page, 'A4', info.outputPath(`poster-${language}.pdf`));
    expect(await facts(pdf)).toEqual({ pages: 1, size: papers.A4 });
    expect(await looseLetters(pdf)).toEqual([]);
    const text = await textOf(pdf);
    expect(text).toMatch(/http:\/\/10\./);
    // Beside the address, and the name of a Wi-Fi where there is one, numbers alone.
    const typed = await page.locator('.join-poster bdi').allInnerTexts();
    expect(typed.length).toBeLessThanOrEqual(2);
    const rest = typed.reduce((left, one) => left.replace(one, ''), text);
    expect(rest).not.toMatch(/\p{L}/u);
    expect(rest.match(/\p{N}+/gu) ?? []).toHaveLength(typed.length + 1);
  }
});
