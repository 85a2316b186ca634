import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { walk } from '../../support/at-page.ts';
import { given } from '../../support/tale.ts';
import { papersOf, river, sheetsOf } from './paper-of.ts';

const open = async (): Promise<Scenario> => {
  const { scenario } = openScenario(await readPack(river));
  if (!scenario) throw new Error('The River Road does not open.');
  return scenario;
};

test('[PRINT-30] each team has its comic: the road it took first, and another beside it', () => {
  const tale = given({ phase: 'play', settings: { teams: 2 } });
  walk(tale, [0, 1], 'gourd');
  walk(tale, [0, 0], 'kite');
  const { comics } = sheetsOf('story', { group: tale.group });
  expect(comics.map(({ team }) => team)).toEqual(['gourd', 'kite']);
  const [gourd, kite] = comics.map(({ forks }) => forks[0]?.roads.map(({ choice }) => choice));
  expect(gourd).toEqual([1, 0]);
  expect(kite?.[0]).toBe(0);
  for (const { forks } of comics)
    for (const { roads } of forks) expect(new Set(roads.map(({ text }) => text)).size).toBe(2);
});

test('[PRINT-30] a run that was taken back is not told, and before any decision there is nothing', () => {
  const tale = given({ phase: 'play' });
  expect(papersOf('story', { group: tale.group })).toBe('not-played');
  walk(tale, [0, 1]);
  const before = sheetsOf('story', { group: tale.group }).comics[0]?.forks;
  const { told: run } = tale.team('gourd');
  tale.facilitator({ kind: 'rewind', team: 'gourd', run, to: 1 });
  walk(tale, [0, 0]);
  const after = sheetsOf('story', { group: tale.group }).comics[0]?.forks;
  expect(before?.map(({ roads }) => roads[0]?.choice)).toEqual([1]);
  expect(after?.map(({ roads }) => roads[0]?.choice)).toEqual([0]);
});

test('[PRINT-32] before anybody has played, two roads lie at each anchor, and none is taken', async () => {
  const scenario = await open();
  const { comics } = sheetsOf('story', { scenario });
  expect(comics).toHaveLength(1);
  const [comic] = comics;
  expect(comic?.team).toBeNull();
  expect(comic?.ending).toBeNull();
  expect(comic?.forks.map(({ title }) => title)).toContain('The sealed box');
  for (const { roads } of comic?.forks ?? [])
    expect(roads.map(({ choice }) => choice)).toEqual([0, 1]);
});
