import { expect, test } from 'vitest';
import { code, connect, openWorkshop, secrets, type Device } from './workshop.ts';

type Known = Awaited<ReturnType<typeof openWorkshop>>;

async function come({ room, clock }: Known, count: number, from: string): Promise<Device[]> {
  const devices = Array.from({ length: count }, () => connect(room, { code }, { from }));
  await clock.settle();
  return devices;
}

const told = (devices: readonly Device[]): readonly unknown[] => [
  ...new Set(
    devices.map(({ frames: [first] }) => (first && 'why' in first ? first.why : first?.kind)),
  ),
];

test('[ROOM-32] whoever comes and leaves without end is slowed down, and a room of 300 behind one router is not', async () => {
  const workshop = await openWorkshop();
  const { clock } = workshop;
  const first = await come(workshop, 300, 'router');
  expect(told(first)).toEqual(['welcome']);
  for (const one of first) one.command({ kind: 'leave' });
  await clock.settle();
  expect(told(await come(workshop, 100, 'router'))).toEqual(['welcome']);
  expect(told(await come(workshop, 20, 'router'))).toEqual(['too-many-tries']);
  expect(told(await come(workshop, 20, 'elsewhere'))).toEqual(['welcome']);
  await clock.pass(3_000);
  expect(told(await come(workshop, 6, 'router'))).toEqual(['welcome']);
  expect(told(await come(workshop, 2, 'router'))).toEqual(['too-many-tries']);
});

test('[ROOM-32] who knocks at a shut door again and again is let in as soon as it opens', async () => {
  const workshop = await openWorkshop();
  const console = connect(workshop.room, { token: secrets.facilitator });
  await workshop.clock.settle();
  console.command({ kind: 'shut-door' });
  await workshop.clock.settle();
  for (let times = 0; times < 5; times += 1)
    expect(told(await come(workshop, 100, 'router'))).toEqual(['door-shut']);
  console.command({ kind: 'open-door' });
  await workshop.clock.settle();
  expect(told(await come(workshop, 30, 'router'))).toEqual(['welcome']);
});
