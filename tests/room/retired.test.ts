import { expect, test } from 'vitest';
import { code, connect, openWorkshop, secrets, whileSettling } from './workshop.ts';

test('[ROOM-9] who was away and comes back to a retired room is told that it ended, and shown nothing', async () => {
  const { room, clock } = await openWorkshop();
  const device = connect(room, { code });
  await clock.settle();
  device.close();
  await whileSettling(clock, room.retire(['seat', 'stage']));
  const late = [{ code }, { token: device.token() }, { token: secrets.stage }].map((by) =>
    connect(room, by),
  );
  const console = connect(room, { token: secrets.facilitator });
  await clock.pass(3000);
  for (const one of late) {
    expect(one.frames).toEqual([{ v: 1, kind: 'turned-away', why: 'ended' }]);
    expect(one.isClosed()).toBe(true);
  }
  expect(console.frames[0]).toMatchObject({ kind: 'welcome', as: 'facilitator' });
});
