import { expect, test } from 'vitest';
import { openWatched } from './watched.ts';

test('[ROOM-5] after a conflict the room reads on and decides again', async () => {
  const { clock, disk, journal, facilitator, room } = await openWatched();
  const expected = room.group().sequence;
  const event = { v: 1, at: clock.now(), kind: 'paused', why: 'facilitator' } as const;
  const memo = { answered: [], tokens: [] };
  disk.interfere(() =>
    journal.append({ stream: 'g', expected, events: [event], keys: [], memo, at: 1 }),
  );
  const pause = facilitator.command({ kind: 'pause' });
  const people = facilitator.command({ kind: 'change-settings', settings: { people: 9 } });
  await clock.pass(200);
  expect(facilitator.answerTo(pause)).toEqual(['already-so']);
  expect(facilitator.answerTo(people)).toEqual(['done']);
  expect(room.group().sequence).toBe(expected + 2);
});

test('[ROOM-5] what somebody else wrote is shown, though nothing is left to be written', async () => {
  const { clock, disk, journal, facilitator, room } = await openWatched();
  const expected = room.group().sequence;
  const event = { v: 1, at: clock.now(), kind: 'rule-struck', rule: 'help' } as const;
  const memo = { answered: [], tokens: [] };
  disk.interfere(() =>
    journal.append({ stream: 'g', expected, events: [event], keys: [], memo, at: 1 }),
  );
  const strike = facilitator.command({ kind: 'strike-rule', rule: 'help' });
  await clock.pass(500);
  expect(facilitator.answerTo(strike)).toEqual(['already-so']);
  expect(facilitator.scene<'facilitator'>().rules).not.toContainEqual({
    rule: 'help',
    stands: true,
  });
});
