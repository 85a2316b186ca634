import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { makePaper, type PaperFrom } from '../../src/host/print/make-paper.ts';
import { panelPaper } from '../../src/host/print/panel-paper.ts';
import { readPanel } from '../../src/host/print/read-panel.ts';
import { readSource } from '../../src/host/print/read-source.ts';
import { libraryReport } from '../../src/report/paper/library-report.ts';
import type { Paper } from '../../src/report/paper/paper.ts';
import {
  isPanelPrint,
  panelPrints,
  storyPrints,
  type PanelPrint,
  type Print,
  type StoryPrint,
} from '../../src/report/paper/prints.ts';
import { figures } from '../support/figures.ts';
import { openStaticSite, type StaticSite } from './support/static-site.ts';
import {
  emptySides,
  facts,
  leastFound,
  looseLetters,
  root,
  shareOf,
  wordsOf,
} from './support/pdf.ts';

let site: StaticSite;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  site = await openStaticSite();
});
test.afterAll(() => site.close());

async function ofStory(what: StoryPrint, language: string): Promise<Paper> {
  const where = { data: '', stories: '' };
  const source = await readSource(join(root, 'stories/the-river-road'), where);
  if (typeof source === 'string') throw new Error(source);
  const from: PaperFrom = { ...source, guide: await source.guideIn(language) };
  const paper = makePaper({ what, language, minutes: 60, cut: null }, from);
  if (typeof paper === 'string') throw new Error(paper);
  return paper;
}

async function ofPanel(what: PanelPrint, language: string): Promise<Paper> {
  const stories = join(root, 'stories');
  const from = await readPanel(stories, { what, language, stories });
  const paper = typeof from === 'string' ? from : panelPaper(what, from);
  if (typeof paper === 'string') throw new Error(paper);
  return paper;
}

/** Words of the page that stand on each, if not only the story's. */
const holds: Readonly<Partial<Record<Print, readonly string[]>>> = {
  story: ['print.story.ask', 'print.story.third'],
  roles: ['print.cut', 'card.secret'],
  choices: ['decide.cards'],
  survey: ['survey.practice', 'print.survey.how'],
  poster: ['wall.door-rule', 'rule.listen', 'rule.help'],
  guide: ['print.guide.run-sheet', 'print.guide.decisions', 'print.guide.signs'],
  closeness: ['print.close.lead', 'print.close.then', 'print.close.change'],
  flipbook: ['print.flip.how-1', 'print.flip.how-2', 'print.flip.how-5'],
  agreement: ['print.agree.we-1', 'print.agree.you-2', 'print.agree.not-1'],
  booklet: ['print.book.words', 'card.promise', 'words.say', 'print.book.own'],
  certificate: ['print.cert.title', 'print.cert.took', 'print.cert.kept'],
  briefing: ['briefing.cover', 'briefing.endings', 'briefing.ask-more'],
  checklist: ['rounds.checklist-lead', 'rounds.panel'],
  behaviour: ['rounds.behaviour-lead', 'rounds.behaviour.says-back'],
};

/** What is read again of a few sentences, where one word weighs much. */
const least: typeof leastFound = {
  ...leastFound,
  ar: { letters: 0.99, words: 0.8 },
  ur: { letters: 0.8, words: 0.2 },
};

/** Sheets that are one side in any language. */
const ofOneSide: readonly Print[] = [
  'poster',
  'closeness',
  'agreement',
  'certificate',
  'behaviour',
];

/** Opens a print as a browser does, and waits for its letters and pictures. */
async function lay(page: Page, paper: Paper, asked: Readonly<Record<string, string>>) {
  await page.unroute('**/paper.json');
  await page.route('**/paper.json', (route) => route.fulfill({ json: { paper } }));
  await page.goto(`${site.url}print/?${new URLSearchParams(asked)}`);
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.locator('.drawn[data-drawn="false"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** What reaches over the edge of the paper. */
const overEdge = (page: Page): Promise<readonly string[]> =>
  page.locator('.paper').evaluate((sheet) => {
    const { left, right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('*')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((one) => `${one.tagName} ${one.getAttribute('class')}`);
  });

for (const language of ['en', 'ar', 'ur'])
  test(`[PRINT-52] every sheet of the console’s list in ${language} keeps to its paper, has something on each side, and its words are found again`, async ({
    page,
  }, info) => {
    const said = wordsOf(language);
    for (const what of [...storyPrints, ...panelPrints]) {
      const paper = isPanelPrint(what)
        ? await ofPanel(what, language)
        : await ofStory(what, language);
      await lay(page, paper, { what, language });
      expect(await overEdge(page), what).toEqual([]);
      const path = info.outputPath(`${what}-${language}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      expect(await emptySides(path), what).toEqual([]);
      expect(await looseLetters(path), what).toEqual([]);
      if (ofOneSide.includes(what)) expect([what, (await facts(path)).pages]).toEqual([what, 1]);
      const sentences = (holds[what] ?? []).map((key) => said[key] ?? '');
      const found = await shareOf(path, sentences);
      const { letters = 1, words = 1 } = least[language] ?? {};
      expect(found.letters, what).toBeGreaterThanOrEqual(letters);
      expect(found.words, what).toBeGreaterThanOrEqual(what === 'flipbook' ? 0 : words);
    }
  });

test('[PRINT-56] on a phone the stories in figures are no wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of ['en', 'fr', 'ar', 'ur']) {
    const sheets = libraryReport({ stories: [figures, figures], waiting: 0 }, language);
    await lay(page, { title: '', sheets }, { what: 'report', language });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([language, wide]).toEqual([language, 360]);
    expect(await overEdge(page), language).toEqual([]);
  }
});
