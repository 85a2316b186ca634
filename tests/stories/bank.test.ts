import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../src/host/packs.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import { indicatorLists, isForCommittee } from '../../src/scenario/survey/indicator.ts';

const stories = join(import.meta.dirname, '../../stories');
const art = join(import.meta.dirname, '../../assets/art/choices');
const { scenario, findings, texts } = openScenario(await readPack(join(stories, 'indicators')));
if (!scenario || !texts) throw new Error(JSON.stringify(findings));
const items = Object.entries(scenario.pack.survey.indicators);
const asked = items.filter(([, item]) => !isForCommittee(item));

test('[STORY-21] forty-eight items or more, some in each of the four lists', () => {
  expect(items.length).toBeGreaterThanOrEqual(48);
  const counts = indicatorLists.map(
    (list) => items.filter(([, item]) => item.list === list).length,
  );
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
});

test('[STORY-21] attitudes and skills are asked in pictures, processes and institutions seen by a committee', () => {
  for (const [key, item] of items)
    expect([key, isForCommittee(item)]).toEqual([
      key,
      ['processes', 'institutions'].includes(item.list),
    ]);
  expect(asked.length).toBeGreaterThanOrEqual(25);
});

test('[STORY-21] nothing is wrong with a question but that nobody local has said it back', () => {
  const wrong = findings.filter(({ code }) => code.startsWith('survey-'));
  expect(wrong.map(({ code }) => code)).toEqual(['survey-draft']);
});

test.each(asked)('[STORY-21] %s is answered without reading', (_, { picture, answers }) => {
  const pictures = answers.map((answer) => answer.picture);
  expect(new Set(pictures).size).toBe(answers.length);
  for (const file of [picture, ...pictures])
    expect(existsSync(join(art, `${file}.svg`))).toBe(true);
});

test.each(['fr', 'ar'])('[STORY-21] every item is told in %s', (language) => {
  const own = texts.entries().filter(({ id }) => id.startsWith('survey.'));
  const told = new Set(texts.textsIn(language).map(({ id }) => id));
  expect(own.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  const stale = texts.findings().filter(({ what }) => /older|changed|stale/.test(what));
  expect(stale).toEqual([]);
});

test('[STORY-21] the page for authors names every item of the bank', () => {
  const page = readFileSync(join(stories, 'README.md'), 'utf8');
  expect(items.filter(([key]) => !page.includes(`\`${key}\``)).map(([key]) => key)).toEqual([]);
});
