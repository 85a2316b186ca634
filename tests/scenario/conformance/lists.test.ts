import { expect, test } from 'vitest';
import { startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import { expectTold, treeFor } from './transcript.ts';
import { doctors, mixed, sets, states, values, whole } from './cases/lists.ts';

test.each(states)('[CONF-10] states: $says', expectTold);
test.each(values)('[CONF-10] values: $says', expectTold);
test.each(sets)('[CONF-10] sets: $says', expectTold);
test.each(whole)('[CONF-10] the whole list: $says', expectTold);
test.each(mixed)('[CONF-10] lists of several kinds: $says', expectTold);

test('[CONF-10] LIST_RANDOM gives an entry that is in the list, and in time every one', () => {
  const tree = treeFor({ ink: `${doctors}\n{LIST_RANDOM(doctors)}{LIST_RANDOM(())}` });
  const given = Array.from({ length: 30 }, (_, seed) => {
    const turn = startTurn(tree, seed * 7919 + 1, []);
    return turn.lines.map(({ text }) => text).join();
  });
  expect([...new Set(given)].toSorted()).toEqual(['Adams', 'Cartwright']);
});
