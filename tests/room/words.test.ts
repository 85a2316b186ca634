import { expect, test } from 'vitest';
import { mustOpen } from '../scenario/open.ts';
import { code, connect, openVote, openWorkshop, secrets } from './workshop.ts';

const ink = `-> pole
=== pole
A pole lies there. #term: pole
A list comes. #term: list
Something is whispered. #role: leader #term: debt
We wait.
# term: turn
* [Go on #id: go] -> far
* [Stay #id: stay] -> far
=== far
The end. #term: gift
-> END
`;
const meanings = {
  pole: 'It stops.',
  list: 'I am on it.',
  debt: 'Owed.',
  turn: 'Mine.',
  gift: 'Ta.',
};
const terms = Object.entries(meanings).map(([term, means]) => `  ${term}: { army: ${means} }`);
const story = mustOpen(ink, { 'pack.yaml': `terms:\n${terms.join('\n')}\n` });

test('[VIEW-39] no frame tells what a word means before its line, and wall and observer are not told', async () => {
  const scenarios = { pin: async () => story, load: async () => story };
  const workshop = await openWorkshop({ ports: { scenarios } });
  const { room, clock } = workshop;
  const facilitator = connect(room, { token: secrets.facilitator });
  const others = (['stage', 'observer'] as const).map((kind) =>
    connect(room, { token: secrets[kind] }),
  );
  const device = connect(room, { code });
  await clock.pass(200);
  await openVote({ ...workshop, story }, facilitator);
  const toldTo = (frames: unknown): readonly string[] => {
    const bytes = JSON.stringify(frames);
    return Object.keys(meanings).filter((term) =>
      bytes.includes(meanings[term as keyof typeof meanings]),
    );
  };
  const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as const;
  const told = [toldTo(device.frames)];
  for (const line of [1, 2, 3]) {
    facilitator.command({ kind: 'turn-line', target, line } as never);
    await clock.pass(200);
    told.push(toldTo(device.frames));
  }
  expect(told).toEqual([['pole'], ['pole', 'list'], ['pole', 'list'], ['pole', 'list', 'turn']]);
  expect(toldTo(others.map(({ frames }) => frames))).toEqual([]);
  expect(toldTo(facilitator.frames)).toEqual(['pole', 'list', 'debt', 'turn']);
});
