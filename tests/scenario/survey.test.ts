import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/scenario/finding.ts';
import {
  indicatorLists,
  isForCommittee,
  type Indicators,
} from '../../src/scenario/survey/indicator.ts';
import { parseIndicators } from '../../src/scenario/survey/parse-survey.ts';
import { mustOpen, openInk } from './open.ts';

const bankText = readFileSync(
  join(import.meta.dirname, '../../stories/indicators/indicators.yaml'),
  'utf8',
);
const files = (survey: string, bank = bankText) => ({
  'pack.yaml': `survey:\n${survey}`,
  'indicators.yaml': bank,
});
const told = '-> END';

function bankOf(): { readonly bank: Indicators; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  return { bank: parseIndicators(bankText, (one) => void findings.push(one)), findings };
}

/** A pack that asks one question of its own, and what is found of it. */
const found = (item: string): readonly Finding[] =>
  openInk(
    told,
    files(
      `  before: [mine]\n  provenance: { mine: { from: here, said-back: 5 } }\n  items:\n    mine: ${item}\n`,
    ),
  ).findings;

const asking = (asks: string, more = ''): string =>
  `{ for: [security], asks: "${asks}", picture: ask, answers: [{ name: One, picture: ask }, { name: Two, picture: listen }]${more} }`;

test('[SURVEY-1] a pack asks items of the bank and its own, and the same after as before', () => {
  const { survey } = mustOpen(
    told,
    files(`  before: [mats, mine]\n  items:\n    mine: ${asking('Who goes first today?')}\n`),
  ).pack;
  expect([survey.before, survey.after]).toEqual([
    ['mats', 'mine'],
    ['mats', 'mine'],
  ]);
  expect(Object.keys(survey.indicators)).toEqual(['mats', 'mine']);
  expect(survey.indicators['mine']).toMatchObject({
    list: 'attitudes',
    for: ['security'],
    asks: { id: 'survey.mine.asks', text: 'Who goes first today?' },
    answers: [{ id: 'survey.mine.answers.0.name', text: 'One', picture: 'ask' }, { text: 'Two' }],
    hoped: 'last',
    provenance: null,
  });
  const apart = mustOpen(told, files('  before: [mats]\n  after: [bridge]\n')).pack.survey;
  expect([apart.before, apart.after]).toEqual([['mats'], ['bridge']]);
});

test('[SURVEY-1] an item that there is not is a finding with the nearest', () => {
  const { findings } = openInk(told, files('  before: [mat]\n'));
  expect(findings).toMatchObject([
    { code: 'survey-unknown', file: 'pack.yaml', line: 2, hint: 'Did you mean "mats"?' },
  ]);
});

test('[SURVEY-1] a scenario without questions asks none', () => {
  expect(mustOpen(told, {}).pack.survey).toEqual({ before: [], after: [], indicators: {} });
});

test('[SURVEY-2] the bank has every indicator of the four lists', () => {
  const { bank, findings } = bankOf();
  expect(findings).toEqual([]);
  const counts = indicatorLists.map(
    (list) => Object.values(bank).filter((item) => item.list === list).length,
  );
  expect(counts).toEqual([15, 10, 11, 12]);
  for (const item of Object.values(bank)) {
    expect(item.measures.text).not.toBe('');
    expect(item.answers.length).toBeGreaterThanOrEqual(2);
    expect(item.answers.length).toBeLessThanOrEqual(4);
    const isChecklist = item.list === 'processes' || item.list === 'institutions';
    expect(isForCommittee(item)).toBe(isChecklist);
  }
});

test('[SURVEY-2] an item of the bank for people in the room has no finding but that it is a draft', () => {
  const { bank } = bankOf();
  const inRoom = Object.entries(bank).filter(([, item]) =>
    item.for.some((one) => one === 'security' || one === 'civil-society'),
  );
  expect(inRoom.length).toBeGreaterThan(10);
  for (const [key] of inRoom) {
    const { findings } = openInk(told, files(`  before: [${key}]\n`));
    expect(findings.map(({ code }) => code)).toEqual(['survey-draft']);
  }
});

test('[SURVEY-3] more than five questions are a finding, before and after', () => {
  const keys = 'bridge, mats, told-post, quarrel, mistake, barrier';
  const { findings } = openInk(told, files(`  before: [mats]\n  after: [${keys}]\n`));
  expect(findings.filter(({ code }) => code === 'survey-many')).toMatchObject([
    { file: 'pack.yaml', line: 3, what: expect.stringContaining('6 questions') },
  ]);
});

test.each(['patrol-water', 'women-lead'])('[SURVEY-3] %s is not for people in the room', (key) => {
  const { findings } = openInk(told, files(`  before: [${key}]\n`));
  expect(findings.map(({ code }) => code)).toContain('survey-audience');
});

test('[SURVEY-4] what nobody local said back is a draft, counted and named', () => {
  const { findings } = openInk(
    told,
    files(
      '  before: [mats, bridge, mistake]\n  provenance:\n    mats: { from: Talks in spring, said-back: 5 }\n    bridge: { from: Talks, said-back: 2 }\n',
    ),
  );
  expect(findings).toMatchObject([
    { code: 'survey-draft', what: '2 of 3 questions are drafts: bridge, mistake.' },
  ]);
});

test('[SURVEY-5] a question without a picture, and a picture twice, are findings', () => {
  const twice = asking('Who goes first today?').replace('picture: listen', 'picture: ask');
  const none = asking('Who goes first today?').replace('picture: ask,', '');
  for (const item of [twice, none])
    expect(found(item).map(({ code }) => code)).toEqual(['survey-picture']);
  expect(found(asking('Who goes first today?'))).toEqual([]);
});

test.each([
  ['survey-ideas', 'Who greets and searches today?'],
  ['survey-negative', 'Who did not greet today?'],
  ['survey-negative', "Who doesn't greet today?"],
  ['survey-abstract', 'Who brings justice to the street?'],
  ['survey-time', 'How often did somebody greet?'],
  ['survey-own-harm', 'When did you hit somebody last week?'],
  ['survey-commander', 'What did your captain say today?'],
  [
    'survey-long',
    'Who stands at the pole and greets every cart that comes along today in the rain?'.replace(
      'and ',
      '',
    ),
  ],
])('[SURVEY-6] %s: %s', (code, question) => {
  expect(found(asking(question))).toMatchObject([
    { code, severity: 'warning', file: 'pack.yaml', line: 5 },
  ]);
});

test('[SURVEY-6] words are looked at in English alone', () => {
  const french = openInk(told, {
    ...files(
      `  before: [mine]\n  provenance: { mine: { from: ici, said-back: 5 } }\n  items:\n    mine: ${asking('Qui no and never?')}\n`,
    ),
    'pack.yaml': `language: fr\nsurvey:\n  before: [mine]\n  provenance: { mine: { from: ici, said-back: 5 } }\n  items:\n    mine: ${asking('Qui no and never?')}\n`,
  });
  expect(french.findings).toEqual([]);
});

test('[SURVEY-22] a bank is a pack from which every item may be chosen, and whose checklist wants no pictures', () => {
  const { scenario, findings } = openInk(told, files('  rounds: true\n'));
  expect(Object.keys(scenario?.pack.survey.indicators ?? {})).toHaveLength(48);
  expect(scenario?.pack.survey).toMatchObject({ before: [], after: [] });
  expect(findings.map(({ code }) => code)).toEqual(['survey-draft']);
});
