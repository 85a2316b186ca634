import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import type { BookletPage } from '../../../src/report/paper/paper.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { walk } from '../../support/at-page.ts';
import { playedEvening } from '../../support/played-evening.ts';
import { given } from '../../support/tale.ts';
import { papersOf, river, sheetsOf } from './paper-of.ts';

const { scenario } = openScenario(await readPack(river));

const kindsOf = (pages: readonly BookletPage[]): readonly string[] => pages.map(({ kind }) => kind);

test('[PRINT-55] a booklet has its cover, our story by teams, each word with its voices, four cards, and white pages before its back', () => {
  if (!scenario) throw new Error('The River Road does not open.');
  const { pages } = sheetsOf('booklet', { scenario, language: 'ar' });
  const kinds = kindsOf(pages);
  expect([kinds[0], kinds[1], kinds.at(-2), kinds.at(-1)]).toEqual([
    'cover',
    'opening',
    'own',
    'back',
  ]);
  expect(kinds.length % 4).toBe(0);
  const terms = pages.flatMap((page) => (page.kind === 'terms' ? page.terms : []));
  expect(terms).toHaveLength(Object.keys(scenario.pack.terms).length);
  expect(terms[0]?.voices).toHaveLength(5);
  const said = terms.flatMap(({ term, voices }) => [term, ...voices.map(({ text }) => text)]);
  expect(said.filter((words) => /[a-z]/i.test(words))).toEqual([]);
  const cards = pages.flatMap((page) => (page.kind === 'cards' ? page.cards : []));
  expect(cards).toEqual(['say', 'listen', 'promise', 'leave']);
});

test('[PRINT-55] what was played is told of each team, with its question, on no more than eight sheets', () => {
  const tale = given({ phase: 'play', settings: { teams: 2 } });
  const before = sheetsOf('booklet', { group: tale.group });
  expect(before.pages.filter(({ kind }) => kind === 'asking')).toHaveLength(1);
  walk(tale, [0, 1], 'gourd');
  walk(tale, [0, 0], 'kite');
  const { comics } = sheetsOf('story', { group: tale.group });
  const { pages } = sheetsOf('booklet', { group: tale.group });
  const forks = pages.flatMap((page) => (page.kind === 'fork' ? [page] : []));
  expect(forks.map(({ fork }) => fork)).toEqual(comics.flatMap((comic) => comic.forks));
  expect(forks.every(({ isTaken }) => isTaken)).toBe(true);
  expect(new Set(forks.map(({ team }) => team))).toEqual(new Set(['gourd', 'kite']));
  expect(pages.length).toBeLessThanOrEqual(32);
  expect(papersOf('booklet', { group: tale.group })).not.toBe('not-played');
});

test('[PRINT-55] a whole evening of four teams is told on no more than eight sheets, each team with its first fork and its last', () => {
  if (!scenario) throw new Error('The River Road does not open.');
  const { group } = playedEvening(scenario, 4);
  const { comics } = sheetsOf('story', { scenario, group });
  expect(comics).toHaveLength(4);
  const { pages } = sheetsOf('booklet', { scenario, group });
  expect(pages.length % 4).toBe(0);
  expect(pages.length).toBeLessThanOrEqual(32);
  for (const { team, forks } of comics) {
    const told = pages.flatMap((page) =>
      page.kind === 'fork' && page.team === team ? [page.fork] : [],
    );
    expect([told[0], told.at(-1)]).toEqual([forks[0], forks.at(-1)]);
  }
  const terms = pages.flatMap((page) => (page.kind === 'terms' ? page.terms : []));
  expect(terms).toHaveLength(Object.keys(scenario.pack.terms).length);
});
