import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { makePaper } from '../../src/host/print/make-paper.ts';
import { readSource } from '../../src/host/print/read-source.ts';
import { scriptPaper } from '../../src/host/print/script-paper.ts';
import { servePaper } from '../../src/host/print/serve-paper.ts';
import { checklistOf, recordOf } from '../support/kept-by-panels.ts';
import { playedEvening } from '../support/played-evening.ts';
import {
  facts,
  leastFound,
  looseLetters,
  print as printTo,
  root,
  shareOf,
  wordsOf,
} from './support/pdf.ts';

const place = mkdtempSync(join(tmpdir(), 'on-paper-'));

type Asked = Omit<Parameters<typeof printTo>[0], 'out'>;

const print = (asked: Asked): Promise<string> =>
  printTo({
    ...asked,
    out: join(place, `${asked.what}-${asked.language}-${asked.paper ?? 'a4'}.pdf`),
  });

/** What stands on it whether it is filled in or not. */
const partOf = { checklist: 'rounds.step.', behaviour: 'rounds.behaviour.' } as const;

/** The sentences of a story's card as its table has them. */
function confirmedIn(story: string, language: string): readonly string[] {
  const known = language === 'en' ? 'fr' : language;
  const table = readFileSync(join(root, `stories/${story}/strings/${known}.json`), 'utf8');
  const entries = Object.entries<Record<'source' | 'text', string>>(JSON.parse(table));
  return entries
    .filter(([id]) => id.startsWith('closeness.'))
    .map(([, { source, text }]) => (language === 'en' ? source : text));
}

for (const language of ['en', 'ar', 'ur'])
  test(`[PRESS-7] letters of agreement, story, questions and roles in ${language} are letters, and their words are found again`, async () => {
    test.setTimeout(180_000);
    const said = wordsOf(language);
    const least = leastFound[language] ?? { letters: 1, words: 1 };
    for (const [what, keys] of [
      ['agreement', Object.keys(said).filter((key) => key.startsWith('print.agree.'))],
      ['story', ['print.story.ask', 'print.story.third']],
      ['survey', ['survey.practice', 'print.survey.how']],
      ['roles', ['print.cut']],
    ] as const) {
      const pdf = await print({ what, language });
      const sentences = keys.map((key) => said[key] ?? '');
      const found = await shareOf(pdf, sentences);
      expect(found.letters, what).toBeGreaterThanOrEqual(least.letters);
      expect(found.words, what).toBeGreaterThanOrEqual(what === 'agreement' ? least.words : 0);
      expect(await looseLetters(pdf)).toEqual([]);
      expect((await facts(pdf)).size).toEqual([595, 842]);
    }
  });

test('[CLOSE-6] a closeness card is one sheet in English, French and Arabic, and its words are found again', async () => {
  test.setTimeout(180_000);
  const story = 'weapons-for-tools';
  for (const language of ['en', 'fr', 'ar']) {
    const pdf = await print({ what: 'closeness', language, from: `stories/${story}` });
    expect(await facts(pdf)).toEqual({ pages: 1, size: [595, 842] });
    const said = wordsOf(language);
    const sentences = ['near', 'too-close', 'far-2', 'change', 'who'].map(
      (key) => said[`print.close.${key}`] ?? '',
    );
    const found = await shareOf(pdf, [...sentences, ...confirmedIn(story, language)]);
    expect(found.letters, language).toBeGreaterThanOrEqual(leastFound[language]?.letters ?? 1);
    expect(found.words, language).toBeGreaterThanOrEqual(leastFound[language]?.words ?? 0.97);
    expect(await looseLetters(pdf)).toEqual([]);
  }
});

for (const language of ['en', 'ar', 'ur'])
  test(`[PRESS-10] letters of a checklist and of a record in ${language} are letters, and their words are found again`, async () => {
    test.setTimeout(180_000);
    const said = wordsOf(language);
    const least = leastFound[language] ?? { letters: 1, words: 1 };
    const bank = ['direct-contact', 'all-invited'];
    for (const [what, filled] of [
      ['checklist', checklistOf(bank)],
      ['behaviour', recordOf(9)],
    ] as const) {
      const file = join(place, `${what}.json`);
      writeFileSync(file, JSON.stringify(filled));
      const sentences = Object.keys(said)
        .filter((key) => key === 'rounds.panel' || key.startsWith(partOf[what]))
        .map((key) => said[key] ?? '');
      for (const from of ['stories', file]) {
        const pdf = await print({ what, language, from });
        const found = await shareOf(pdf, sentences);
        expect(found.letters, what).toBeGreaterThanOrEqual(least.letters);
        expect(found.words, what).toBeGreaterThanOrEqual(least.words);
        expect(await looseLetters(pdf)).toEqual([]);
      }
    }
  });

test('[PRESS-1] a flip-book, a poster, a guide, cards and a briefing fill the paper that was asked for', async () => {
  test.setTimeout(180_000);
  const book = await facts(await print({ what: 'flipbook', language: 'ar', more: ['--mono'] }));
  expect(book).toEqual({ pages: 2 + 2 * 27, size: [842, 595] });
  const poster = await facts(await print({ what: 'poster', language: 'ur', paper: 'a3' }));
  expect(poster).toEqual({ pages: 1, size: [842, 1191] });
  const guide = await print({
    what: 'guide',
    language: 'en',
    paper: 'letter',
    more: ['--minutes', '90'],
  });
  expect((await facts(guide)).size).toEqual([612, 792]);
  expect((await shareOf(guide, ['Two kegs of quarry powder are missing'])).words).toBe(1);
  const cards = await print({ what: 'choices', language: 'fr', more: ['--cut', '12'] });
  expect((await shareOf(cards, [wordsOf('fr')['decide.cards'] ?? ''])).words).toBe(1);
  const briefing = await print({ what: 'briefing', language: 'sw' });
  expect((await shareOf(briefing, [wordsOf('sw')['briefing.ask'] ?? ''])).words).toBe(1);
});

type Laid = Parameters<typeof servePaper>[0] & Record<'what' | 'language', string>;

/** Sides and pages that hold more than is seen of it, as a browser lays them out. */
async function tooFullIn(page: Page, { what, language, ...served }: Laid): Promise<object> {
  const { url, close } = await servePaper(served);
  const size = language === 'ur' ? 'letter' : 'a4';
  await page.goto(`${url}/print/?what=${what}&language=${language}&paper=${size}`);
  await expect(page.locator('.side').first()).toBeVisible();
  const tooFull = await page
    .locator('.side, .framed, .booklet-page')
    .evaluateAll((sides) =>
      sides.flatMap((side, at) => (side.scrollHeight > side.clientHeight + 1 ? [at] : [])),
    );
  close();
  return { language, what, tooFull };
}

const languages = ['en', 'fr', 'es', 'ar', 'prs', 'sw', 'fil', 'ur'];

test('[PRESS-5] in every language each side of a flip-book, a booklet, a poster and certificates holds all that stands on it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const source = await readSource(join(root, 'stories/the-river-road'), { data: '', stories: '' });
  if (typeof source === 'string') throw new Error(source);
  for (const language of languages)
    for (const what of ['flipbook', 'booklet', 'poster', 'certificate'] as const) {
      const asked = { what, language, minutes: 60, cut: null };
      const paper = makePaper(asked, { ...source, guide: null });
      if (typeof paper === 'string') throw new Error(paper);
      const laid = await tooFullIn(page, { paper, art: source.art, what, language });
      expect(laid).toEqual({ language, what, tooFull: [] });
    }
});

test('[PRESS-5] in every language each page of a booklet holds all that four teams played', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const source = await readSource(join(root, 'stories/the-river-road'), { data: '', stories: '' });
  if (typeof source === 'string' || !source.scenario) throw new Error('There is no story.');
  const { group } = playedEvening(source.scenario, 4);
  for (const language of languages) {
    const what = 'booklet';
    const asked = { what, language, minutes: 60, cut: null } as const;
    const paper = makePaper(asked, { ...source, group, guide: null });
    if (typeof paper === 'string') throw new Error(paper);
    const laid = await tooFullIn(page, { paper, art: source.art, what, language });
    expect(laid).toEqual({ language, what, tooFull: [] });
  }
});

/** No story of ours is told in Urdu: one that says what the interface says. */
function urduStory(): string {
  const folder = join(place, 'urdu-road');
  const said = wordsOf('ur');
  const lines = ['studio.away', 'print.script.how', 'survey.practice'].map((key) => said[key]);
  mkdirSync(folder);
  writeFileSync(join(folder, 'urdu-road.ink'), `${lines.join('\n')}\n-> END\n`);
  writeFileSync(join(folder, 'pack.yaml'), 'title: سڑک\nlanguage: ur\n');
  return folder;
}

for (const language of ['en', 'ar', 'ur'])
  test(`[PRINT-73] a script in ${language} has its words as letters, and a box for each line`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const story = language === 'ur' ? urduStory() : join(root, 'stories/the-river-road');
    const paper = await scriptPaper(story, language);
    if (paper === null || typeof paper === 'string' || paper.sheets.what !== 'script')
      throw new Error(`There is no script: ${JSON.stringify(paper)}`);
    const pdf = await print({ what: 'script', language, from: story });
    const lines = paper.sheets.parts.flatMap((part) => part.lines);
    const found = await shareOf(
      pdf,
      lines.map(({ words }) => words),
    );
    const least = leastFound[language] ?? { letters: 1, words: 1 };
    expect(found.letters).toBeGreaterThanOrEqual(least.letters);
    // Short vowels, which only a script has, stand apart from their letters in what is read out of a PDF.
    expect(found.words).toBeGreaterThanOrEqual(language === 'ar' ? 0.7 : least.words);
    expect(await looseLetters(pdf)).toEqual([]);
    const served = await servePaper({ paper, art: new Map() });
    await page.goto(`${served.url}/print/?what=script&language=${language}&paper=a4`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.voice-script')).toBeVisible();
    await expect(page.locator('.voice-script .tick:visible')).toHaveCount(lines.length);
    served.close();
  });
