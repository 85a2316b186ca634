// @vitest-environment node
import { expect, test } from 'vitest';
import type { FromWalk } from '../../../../src/screens/studio/walk/walk-messages.ts';
import { openWalkTurns, turnLimit } from '../../../../src/screens/studio/walk/walk-turns.ts';
import { mill, millFiles } from './walked-mill.ts';

/** Each look at the clock takes so many milliseconds. */
function openTurns(looks: number) {
  const told: FromWalk[] = [];
  let now = 0;
  const walk = openWalkTurns({
    tell: (message) => void told.push(message),
    clock: () => (now += looks),
    rest: () => new Promise((go) => void setImmediate(go)),
  });
  const ask = (turn: number, text = mill) =>
    walk({ kind: 'walk', turn, files: millFiles(text), language: 'en', rooms: 100 });
  const kinds = (turn: number) => [
    ...new Set(told.flatMap((one) => (one.turn === turn ? [one.kind] : []))),
  ];
  return { told, walk, ask, kinds };
}

test('[STUDIO-53] a version is opened, walked to its end, judged, and rooms are sent through it', async () => {
  const { told, ask, kinds } = openTurns(1);
  await ask(1);
  expect(kinds(1)).toEqual(['opened', 'walking', 'found', 'sent']);
  const found = told.find((one) => one.kind === 'found');
  expect(found).toMatchObject({ found: { isWhole: true } });
  const sent = told.find((one) => one.kind === 'sent');
  expect(sent?.lengths.map(({ cut }) => cut)).toEqual([12, 25]);
});

test('[STUDIO-53] where the time is over it says so, and goes on when it is asked to', async () => {
  const { told, walk, ask } = openTurns(turnLimit / 2);
  await ask(1);
  expect(told.findLast((one) => one.kind === 'found')).toMatchObject({ found: { isWhole: false } });
  for (let again = 0; again < 20; again += 1) await walk({ kind: 'go-on', turn: 1 });
  expect(told.findLast((one) => one.kind === 'found')).toMatchObject({ found: { isWhole: true } });
});

test('[STUDIO-53] a newer version takes the place of one that is walked', async () => {
  const { ask, kinds } = openTurns(turnLimit / 3);
  const first = ask(1);
  await Promise.all([first, ask(2, mill.replace('empty', 'full'))]);
  expect(kinds(1)).not.toContain('found');
  expect(kinds(2)).toContain('found');
});

test('[STUDIO-53] a story that does not open is told, and rooms are sent anew on demand', async () => {
  const { told, walk, ask, kinds } = openTurns(1);
  await ask(1, `${mill}-> nowhere`);
  expect(kinds(1)).toEqual(['not-open']);
  await ask(2);
  await walk({ kind: 'send-rooms', turn: 1, rooms: 300 });
  await walk({ kind: 'send-rooms', turn: 2, rooms: 300 });
  const sent = told.flatMap((one) => (one.kind === 'sent' ? [one] : []));
  expect(sent.map(({ turn, lengths }) => [turn, lengths[0]?.rooms])).toEqual([
    [2, 100],
    [2, 300],
  ]);
});
