import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { makePaper } from '../../src/host/print/make-paper.ts';
import { readSource } from '../../src/host/print/read-source.ts';
import { servePaper } from '../../src/host/print/serve-paper.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const place = mkdtempSync(join(tmpdir(), 'on-paper-'));

type Asked = {
  readonly what: string;
  readonly language: string;
  readonly paper?: string;
  readonly more?: readonly string[];
};

async function print({ what, language, paper = 'a4', more = [] }: Asked): Promise<string> {
  const out = join(place, `${what}-${language}-${paper}.pdf`);
  const verb = [join(root, 'src/host/cli/elsewhere.mjs'), 'print', 'stories/the-river-road'];
  const asked = ['--what', what, '--lang', language, '--paper', paper, '--out', out, ...more];
  await run(process.execPath, [...verb, ...asked], { cwd: root });
  return out;
}

/** What stands on its pages, without what scripts differ in: spaces, points and marks. */
const letters = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');

async function lettersOn(pdf: string): Promise<string> {
  return letters((await run('pdftotext', [pdf, '-'])).stdout);
}

/** Words of a sentence that are there, of all its words. */
async function share(pdf: string, sentence: string): Promise<number> {
  const page = await lettersOn(pdf);
  const words = sentence.split(/\s+/).map(letters);
  return words.filter((word) => page.includes(word)).length / words.length;
}

async function facts(pdf: string) {
  const { stdout } = await run('pdfinfo', [pdf]);
  const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
  return { pages, size: [Math.round(Number(width)), Math.round(Number(height))] };
}

/** Fonts that are not in the file. */
async function fontsLeftOut(pdf: string): Promise<readonly string[]> {
  const rows = (await run('pdffonts', [pdf])).stdout.trim().split('\n').slice(2);
  expect(rows.length).toBeGreaterThan(0);
  return rows.filter((row) => !/\s(?:yes) (?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.test(row));
}

const words = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `public/languages/${language}.json`), 'utf8'));

/** Letters of a PDF in these scripts come one glyph at a time: some joined ones are read in another order. */
const enough: Readonly<Record<string, number>> = { en: 1, ar: 0.7, ur: 0.5 };

for (const language of ['en', 'ar', 'ur'])
  test(`[PRESS-1] agreement, story, questions and roles are printed in ${language} with their fonts in them`, async () => {
    test.setTimeout(180_000);
    const said = words(language);
    for (const [what, key] of [
      ['agreement', 'print.agree.we-2'],
      ['story', 'print.story.ask'],
      ['survey', 'survey.practice'],
      ['roles', 'print.cut'],
    ] as const) {
      const pdf = await print({ what, language });
      expect(await share(pdf, said[key] ?? ''), what).toBeGreaterThanOrEqual(enough[language] ?? 1);
      expect(await fontsLeftOut(pdf)).toEqual([]);
      expect((await facts(pdf)).size).toEqual([595, 842]);
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
  expect(await share(guide, 'Two kegs of quarry powder are missing')).toBe(1);
  const cards = await print({ what: 'choices', language: 'fr', more: ['--cut', '12'] });
  expect(await share(cards, words('fr')['decide.cards'] ?? '')).toBe(1);
  const briefing = await print({ what: 'briefing', language: 'sw' });
  expect(await share(briefing, words('sw')['briefing.ask'] ?? '')).toBe(1);
});

test('[PRESS-5] in every language each side of a flip-book and a poster holds all that stands on it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const source = await readSource(join(root, 'stories/the-river-road'), { data: '', stories: '' });
  if (typeof source === 'string') throw new Error(source);
  const languages = ['en', 'fr', 'es', 'ar', 'prs', 'sw', 'fil', 'ur'];
  for (const language of languages)
    for (const what of ['flipbook', 'poster'] as const) {
      const asked = { what, language, minutes: 60, cut: null };
      const paper = makePaper(asked, { ...source, guide: null });
      if (typeof paper === 'string') throw new Error(paper);
      const served = await servePaper({ paper, art: source.art });
      const size = language === 'ur' ? 'letter' : 'a4';
      await page.goto(`${served.url}/print/?what=${what}&language=${language}&paper=${size}`);
      await expect(page.locator('.side').first()).toBeVisible();
      const tooFull = await page
        .locator('.side')
        .evaluateAll((sides) =>
          sides.flatMap((side, at) => (side.scrollHeight > side.clientHeight + 1 ? [at] : [])),
        );
      expect([language, what, tooFull]).toEqual([language, what, []]);
      served.close();
    }
});
