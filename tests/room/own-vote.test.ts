import { expect, test } from 'vitest';
import { openCiphers } from '../../src/room/page-ports.ts';
import { openWatched } from './watched.ts';
import {
  code,
  connect,
  firstTarget,
  openVote,
  openWorkshop,
  secrets,
  type Device,
} from './workshop.ts';

const vote = (choice: number, target = firstTarget) =>
  ({ kind: 'cast-vote', target, choice }) as const;

const tagOf = ({ frames }: Device): string =>
  frames.flatMap((frame) => (frame.kind === 'view' ? [frame.tag] : [])).at(-1) ?? '';

/** A device at an open vote, and what it is told from then on. */
async function openBallot() {
  const watched = await openWatched();
  const device = connect(watched.room, { code });
  const other = connect(watched.room, { code });
  await watched.clock.settle();
  await openVote(watched, watched.facilitator);
  const settings = { closesWhenAllVoted: false } as const;
  watched.facilitator.command({ kind: 'change-settings', settings });
  watched.facilitator.command({ kind: 'open-vote', target: firstTarget });
  await watched.clock.pass(500);
  const seen = device.frames.length;
  const told = () => device.frames.slice(seen).filter(({ kind }) => kind !== 'alive');
  return { ...watched, device, other, told };
}

test('[LOAD-3] from an open vote to the next beat: one acknowledgement, and two views', async () => {
  const { clock, facilitator, device, other, told } = await openBallot();
  device.command(vote(1));
  other.command(vote(1));
  await clock.pass(500);
  expect(told()).toMatchObject([{ kind: 'ack', vote: 1 }]);
  expect(device.mine().vote).toBe(1);
  facilitator.command({ kind: 'close-vote', target: firstTarget });
  await clock.pass(500);
  facilitator.command({ kind: 'go-on', target: firstTarget });
  await clock.pass(500);
  expect(told().map(({ kind }) => kind)).toEqual(['ack', 'view', 'view']);
  expect(device.mine().vote).toBe(null);
});

test('[LOAD-3] of a changed vote the newest one stands', async () => {
  const { clock, room, device, told } = await openBallot();
  device.command(vote(1));
  device.command(vote(2));
  await clock.pass(500);
  expect(told()).toMatchObject([
    { kind: 'ack', vote: 1 },
    { kind: 'ack', vote: 2 },
  ]);
  const again = connect(room, { token: device.token() });
  await clock.pass(500);
  expect(again.mine()).toEqual(device.mine());
});

test('[LOAD-3] what was closed in the same turn is told by a view', async () => {
  const { clock, facilitator, room, device } = await openBallot();
  device.command(vote(1));
  facilitator.command({ kind: 'close-vote', target: firstTarget });
  await clock.pass(500);
  const again = connect(room, { token: device.token() });
  await clock.pass(500);
  expect(again.mine()).toEqual(device.mine());
});

test('[LOAD-3] a vote for what is past is acknowledged again, and tells nothing', async () => {
  const { clock, facilitator, device, told } = await openBallot();
  device.command(vote(1), 'the-first');
  await clock.pass(500);
  facilitator.command({ kind: 'close-vote', target: firstTarget });
  facilitator.command({ kind: 'vote-again', target: firstTarget });
  await clock.pass(500);
  device.command(vote(1), 'the-first');
  await clock.pass(500);
  const [, ...later] = told().filter(({ kind }) => kind === 'ack');
  expect(later).toEqual([{ v: 1, kind: 'ack', id: 'the-first' }]);
  expect(device.mine().vote).toBe(null);
});

test('[LOAD-3] a vote that comes again after a later one is acknowledged, and tells nothing', async () => {
  const { clock, device, told } = await openBallot();
  device.command(vote(1), 'the-first');
  await clock.pass(500);
  device.command(vote(2), 'the-second');
  device.command(vote(1), 'the-first');
  await clock.pass(500);
  device.command(vote(1), 'the-first');
  await clock.pass(500);
  expect(told().map((frame) => Reflect.get(frame, 'vote'))).toEqual([1, 2, undefined, undefined]);
  expect(device.mine().vote).toBe(2);
});

test('[LOAD-4] a device that comes back with another vote than its tag names is sent its own part alone', async () => {
  const { clock, room, device } = await openBallot();
  device.command(vote(2));
  await clock.pass(500);
  const again = connect(room, { token: device.token() }, { have: tagOf(device) });
  await clock.pass(500);
  const views = again.frames.filter(({ kind }) => kind === 'view');
  expect(views).toHaveLength(1);
  expect(views[0]).not.toHaveProperty('scene');
  expect(views[0]).toMatchObject({ mine: { vote: 2 } });
});

test('[LOAD-8] a vote, and somebody who comes or goes, has no view made of other seats', async () => {
  let opened = 0;
  const open: typeof openCiphers.open = (...sealed) => {
    opened += 1;
    return openCiphers.open(...sealed);
  };
  const workshop = await openWorkshop({ ports: { ciphers: { ...openCiphers, open } } });
  const { clock, room } = workshop;
  const facilitator = connect(room, { token: secrets.facilitator });
  const devices = Array.from({ length: 8 }, () => connect(room, { code }));
  await clock.settle();
  await openVote(workshop, facilitator);
  const settings = { closesWhenAllVoted: false } as const;
  facilitator.command({ kind: 'change-settings', settings });
  facilitator.command({ kind: 'open-vote', target: firstTarget });
  await clock.pass(500);
  for (const device of devices) device.command(vote(1));
  await clock.pass(500);
  opened = 0;
  devices[0]?.command(vote(2));
  await clock.pass(500);
  devices[1]?.close();
  await clock.pass(500);
  const again = connect(room, { token: devices[1]?.token() ?? '' });
  await clock.pass(500);
  expect(again.mine().vote).toBe(1);
  // The vote before the new one, and the views of the seat that voted and of the one that came back.
  expect(opened).toBe(3);
  const { teams } = facilitator.scene<'facilitator'>();
  expect(JSON.stringify(teams)).toContain('"voted":8');
  facilitator.command({ kind: 'pause' });
  await clock.pass(500);
  expect(devices.slice(2).map((device) => device.scene<'seat'>().paused)).toEqual(
    Array.from({ length: 6 }, () => 'facilitator'),
  );
});

test('[DUR-8] a vote that changed nothing, sent again after a cut, undoes no later one', async () => {
  const { clock, device, reopen } = await openBallot();
  device.command(vote(1));
  await clock.pass(500);
  const same = device.command(vote(1), 'the-same');
  await clock.pass(500);
  device.command(vote(2));
  await clock.pass(500);
  expect(device.answerTo(same)).toEqual(['done']);
  // Its answer never came, and what the room remembered is gone.
  const again = connect(await reopen(), { token: device.token() });
  await clock.pass(500);
  again.command(vote(1), 'the-same');
  await clock.pass(500);
  expect(again.answerTo(same)).toEqual(['done']);
  expect(again.mine().vote).toBe(2);
});
