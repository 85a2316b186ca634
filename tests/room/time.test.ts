import { expect, test } from 'vitest';
import type { Device } from './workshop.ts';
import { code, connect, firstTarget, openVote, openWorkshop, secrets } from './workshop.ts';

async function openPlay() {
  const workshop = await openWorkshop();
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const devices = [connect(workshop.room, { code }), connect(workshop.room, { code })];
  await workshop.clock.settle();
  await openVote(workshop, facilitator);
  return { ...workshop, workshop, facilitator, devices: devices as [Device, Device] };
}

test('[ROOM-10] what waits for a clock is done when it runs out', async () => {
  const { clock, facilitator, room } = await openPlay();
  facilitator.command({ kind: 'close-vote', target: firstTarget });
  facilitator.command({ kind: 'change-settings', settings: { turning: 'clock' } });
  const id = facilitator.command({ kind: 'choose', target: firstTarget, choice: 0 });
  await clock.settle();
  expect(facilitator.answerTo(id)).toEqual(['done']);
  const wake = room.group().clocks[0]?.endsAt ?? 0;
  expect(wake).toBeGreaterThan(clock.now());
  await clock.pass(wake - clock.now() - 1);
  expect(room.group().teams[0]?.runs[0]?.steps).toHaveLength(0);
  await clock.pass(1);
  expect(room.group().teams[0]?.runs[0]?.steps).toHaveLength(1);
});

test('[ROOM-11] after a restart every clock stands still', async () => {
  const { clock, facilitator, room, reopen } = await openPlay();
  facilitator.command({ kind: 'change-settings', settings: { turning: 'clock' } });
  facilitator.command({ kind: 'choose', target: firstTarget, choice: 0 });
  await clock.settle();
  expect(room.group().clocks[0]?.endsAt).not.toBeNull();
  const again = await reopen();
  expect(again.group().paused).toBe('restart');
  expect(again.group().clocks[0]?.endsAt).toBeNull();
  const console = connect(again, { token: secrets.facilitator });
  await clock.settle();
  expect(console.scene<'facilitator'>().paused).toBe('restart');
});

test.each([5_100, 60_000, 3_600_000, -6_000])(
  '[ROOM-12] a jump of %i ms pauses before anything else is decided',
  async (jump) => {
    const { clock, facilitator, room } = await openPlay();
    facilitator.command({ kind: 'change-settings', settings: { turning: 'clock' } });
    facilitator.command({ kind: 'choose', target: firstTarget, choice: 0 });
    await clock.settle();
    await clock.jump(jump);
    await clock.pass(1500);
    expect(room.group().paused).toBe('clock-jump');
    expect(room.group().teams[0]?.runs[0]?.steps).toHaveLength(0);
  },
);

test('[ROOM-12] the first command after a jump already finds the group paused', async () => {
  const { clock, facilitator, devices, room } = await openPlay();
  const jumping = clock.jump(20_000);
  const id = facilitator.command({ kind: 'pause' });
  devices[0].send({ kind: 'alive' });
  await jumping;
  expect(facilitator.answerTo(id)).toEqual(['already-so']);
  expect(room.group().paused).toBe('clock-jump');
});

test('[ROOM-12] a hiccup and an idle hour are no jump', async () => {
  const { clock, room } = await openPlay();
  await clock.jump(3_500);
  await clock.pass(3_600_000);
  expect(room.group().paused).toBeNull();
});
