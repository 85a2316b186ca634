import { expect, test } from 'vitest';
import { code, connect, openWorkshop } from './workshop.ts';

test('[ROOM-32] whoever comes and leaves without end is slowed down, and a room of 300 behind one router is not', async () => {
  const { room, clock } = await openWorkshop();
  const come = async (count: number, from: string) => {
    const devices = Array.from({ length: count }, () => connect(room, { code }, { from }));
    await clock.settle();
    return devices;
  };
  const told = (devices: Awaited<ReturnType<typeof come>>): readonly unknown[] => [
    ...new Set(
      devices.map(({ frames: [first] }) => (first && 'why' in first ? first.why : first?.kind)),
    ),
  ];
  const first = await come(300, 'router');
  expect(told(first)).toEqual(['welcome']);
  for (const one of first) one.command({ kind: 'leave' });
  await clock.settle();
  expect(told(await come(100, 'router'))).toEqual(['welcome']);
  expect(told(await come(20, 'router'))).toEqual(['too-many-tries']);
  expect(told(await come(20, 'elsewhere'))).toEqual(['welcome']);
  await clock.pass(3_000);
  expect(told(await come(6, 'router'))).toEqual(['welcome']);
  expect(told(await come(2, 'router'))).toEqual(['too-many-tries']);
});
