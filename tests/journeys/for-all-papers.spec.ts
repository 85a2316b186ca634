import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { reportPaper } from '../../src/host/library/report-paper.ts';
import { makePaper, type PaperFrom } from '../../src/host/print/make-paper.ts';
import { panelPaper } from '../../src/host/print/panel-paper.ts';
import { readPanel } from '../../src/host/print/read-panel.ts';
import { readSource } from '../../src/host/print/read-source.ts';
import type { NoPaper, Paper } from '../../src/report/paper/paper.ts';
import {
  panelPrints,
  storyPrints,
  type Print,
  type StoryPrint,
} from '../../src/report/paper/prints.ts';
import { walk } from '../support/at-page.ts';
import { given } from '../support/tale.ts';
import { findViolations } from './support/looks.ts';
import { root } from './support/pdf.ts';
import { openStaticSite, type StaticSite } from './support/static-site.ts';

let site: StaticSite;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  site = await openStaticSite();
});
test.afterAll(() => site.close());

const languages = ['en', 'ar'] as const;

/** The River Road before anybody has played it. */
async function unplayed(language: string): Promise<PaperFrom> {
  const where = { data: '', stories: '' };
  const source = await readSource(join(root, 'stories/the-river-road'), where);
  if (typeof source === 'string') throw new Error(source);
  const guide = await source.guideIn(language);
  return { ...source, guide, join: { url: 'http://192.0.2.1/', code: ['gourd', 'kite', 'lamp'] } };
}

/** Of two teams that went other ways. */
function played(): PaperFrom {
  const tale = given({ phase: 'play', settings: { teams: 2 } });
  walk(tale, [0, 1], 'gourd');
  walk(tale, [0, 0], 'kite');
  return { scenario: tale.scenario, group: tale.group, join: null, guide: null };
}

type Sheet = { readonly what: Print; readonly language: string };

const storySheet = (what: StoryPrint, language: string, from: PaperFrom): Paper | NoPaper =>
  makePaper({ what, language, minutes: 60, cut: null }, from);

async function violationsOn(page: Page, { what, language }: Sheet, paper: Paper | NoPaper) {
  const answer = typeof paper === 'string' ? { why: paper } : { paper };
  await page.route('**/paper.json', (route) => route.fulfill({ json: answer }));
  await page.goto(`${site.url}print/?what=${what}&language=${language}`);
  await expect(page.locator(typeof paper === 'string' ? 'h1, p' : '.paper').first()).toBeVisible();
  const found = await findViolations(page);
  await page.unroute('**/paper.json');
  return found.map((one) => `${what} (${language}), ${one}`);
}

const stories = join(root, 'stories');

for (const language of languages) {
  test(`[ABLE-24] no page about all stories, and none of a joint panel, keeps anybody out (${language})`, async ({
    page,
  }) => {
    const report = await reportPaper(join(stories, 'the-river-road'), language);
    if (report === null) throw new Error('there is nothing to report');
    await page.setViewportSize({ width: 360, height: 640 });
    const found = await violationsOn(page, { what: 'report', language }, report);
    for (const what of panelPrints) {
      const from = await readPanel(stories, { what, language, stories });
      if (typeof from === 'string') throw new Error(from);
      const paper = panelPaper(what, from);
      expect(typeof paper).toBe('object');
      found.push(...(await violationsOn(page, { what, language }, paper)));
    }
    expect(found).toEqual([]);
  });

  test(`[ABLE-24] no page that is made for paper keeps anybody out (${language})`, async ({
    page,
  }) => {
    const found: string[] = [];
    const [story, evening] = [await unplayed(language), played()];
    for (const what of storyPrints)
      found.push(
        ...(await violationsOn(page, { what, language }, storySheet(what, language, story))),
      );
    // What two teams did, and why there is nothing to print.
    for (const what of ['story', 'survey'] as const)
      found.push(
        ...(await violationsOn(page, { what, language }, storySheet(what, language, evening))),
      );
    expect(found).toEqual([]);
    // What is put in on purpose is found.
    await page.evaluate(() => document.body.append(document.createElement('button')));
    expect((await findViolations(page)).join()).toContain('button-name');
  });
}
