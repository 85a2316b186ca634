import { expect, test } from 'vitest';
import { code, connect, openWorkshop } from './workshop.ts';

test('[ROOM-30] commands of one connection are answered in the order in which they came', async () => {
  const { room, clock } = await openWorkshop();
  const seat = connect(room, { code });
  await clock.settle();
  const ids = [
    seat.command({ kind: 'speak', language: 'fr' }),
    seat.command({ kind: 'pause' }),
    seat.command({ kind: 'speak', language: 'en' }),
    seat.command({ kind: 'pause' }),
  ];
  await clock.settle();
  const answered = seat.frames.filter(({ kind }) => kind === 'ack' || kind === 'refuse');
  expect(answered.map((frame) => 'id' in frame && frame.id)).toEqual(ids);
  expect(answered.map(({ kind }) => kind)).toEqual(['ack', 'refuse', 'ack', 'refuse']);
});
