import { expect, test } from 'vitest';
import { judge } from '../../../src/host/intake/judge.ts';
import { forWhom } from '../../../src/screens/facilitator/for-whom.ts';

const cardOf = (yaml: string) =>
  judge(
    { name: 'road', files: { 'road.ink': 'Hello.\n', 'pack.yaml': yaml }, strings: {} },
    () => 0,
  ).card;

test('[STORY-23] a story says where it is chosen that a group may begin with it, or should not', () => {
  const said = [1, 2, 3, 4, 5].map((difficulty) => {
    const card = cardOf(`difficulty: ${difficulty}\n`);
    return card && forWhom(card);
  });
  expect(said).toEqual([
    'console.first-session',
    null,
    null,
    'console.not-first-session',
    'console.not-first-session',
  ]);
  const bare = cardOf('title: Road\n');
  expect(bare && forWhom(bare)).toBeNull();
  expect(forWhom({})).toBeNull();
});
