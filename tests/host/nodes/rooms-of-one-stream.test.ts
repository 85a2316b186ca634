import { expect, test } from 'vitest';
import type { Journal, Others } from '../../../src/room/ports.ts';
import type { SeatId } from '../../../src/session/ids.ts';
import {
  code,
  connect,
  firstTarget,
  openVote,
  openWorkshop,
  secrets,
  type Device,
  type Workshop,
} from '../../room/workshop.ts';

/** Other nodes as a test wants them. */
function otherNodes() {
  const state = { isServing: false, present: new Set<SeatId>(), looks: 0 };
  const others: Others = {
    present: () => state.present,
    areServing: async () => {
      state.looks += 1;
      return state.isServing;
    },
  };
  return { state, others };
}

/** A decision is made, so that a clock runs towards its scene. */
async function letClockRun(workshop: Workshop, console: Device): Promise<void> {
  connect(workshop.room, { code });
  await workshop.clock.settle();
  await openVote(workshop, console);
  console.command({ kind: 'change-settings', settings: { turning: 'clock' } });
  console.command({ kind: 'choose', target: firstTarget, choice: 0 });
  await workshop.clock.settle();
  expect(workshop.room.group().clocks[0]?.endsAt).not.toBeNull();
}

/** Two rooms over one journal, as on two nodes. */
async function openTwo(journal?: (journal: Journal) => Journal) {
  const { state, others } = otherNodes();
  const workshop = await openWorkshop({ ports: { others }, ...(journal && { journal }) });
  state.isServing = true;
  return { ...workshop, workshop, state, other: await workshop.reopen() };
}

test('[MANY-1] what one node does is shown on the other, once it looks', async () => {
  const { clock, room, other } = await openTwo();
  const here = connect(room, { token: secrets.facilitator });
  const there = connect(other, { token: secrets.facilitator });
  await clock.settle();
  here.command({ kind: 'change-settings', settings: { people: 21 } });
  await clock.pass(200);
  expect(there.scene<'facilitator'>().settings.people).not.toBe(21);
  await other.catchUp();
  await clock.pass(200);
  expect(there.scene<'facilitator'>().settings.people).toBe(21);
  expect(other.group()).toEqual(room.group());
  const device = connect(room, { code });
  await clock.pass(200);
  await other.catchUp();
  expect(other.knows(device.token())).toBe(true);
});

test('[MANY-2] votes of one decision on both nodes are counted once each', async () => {
  const { clock, workshop, room, other, journal, state } = await openTwo();
  const console = connect(room, { token: secrets.facilitator });
  const devices = [room, other, room, other].map((node) => connect(node, { code }));
  await clock.pass(200);
  await openVote(workshop, console);
  await room.catchUp();
  await other.catchUp();
  await clock.pass(200);
  // Else the vote would close once all who are connected to one node have answered.
  state.present = new Set(room.group().seats.keys());
  const teams = devices.map((device) => device.scene<'seat'>().team);
  const cast = (team = firstTarget.team) =>
    ({ kind: 'cast-vote', target: { ...firstTarget, team }, choice: 1 }) as const;
  const ids = devices.map((device, at) => device.command(cast(teams[at]), `vote-${at}`));
  await clock.pass(300);
  expect(devices.map((device, at) => device.answerTo(ids[at] ?? ids[0]!))).toEqual(
    devices.map(() => ['done']),
  );
  // Its answer was lost with its node: it comes back at the other one, and says it again.
  const again = connect(other, { token: devices[0]?.token() ?? '' });
  await clock.pass(100);
  again.command(cast(teams[0]), 'vote-0');
  await clock.pass(300);
  expect(again.answerTo(ids[0]!)).toEqual(['done']);
  const { events } = await journal.read('g');
  expect(events.filter(({ kind }) => kind === 'vote-cast')).toHaveLength(4);
  await room.catchUp();
  await other.catchUp();
  expect(other.group()).toEqual(room.group());
});

test('[MANY-3] a commit whose answer was lost is answered, and takes one seat', async () => {
  let isLost = false;
  const { clock, room, journal } = await openTwo((journal) => ({
    ...journal,
    append: async (commit) => {
      const outcome = await journal.append(commit);
      if (!isLost) return outcome;
      isLost = false;
      throw new Error('The connection fell silent.');
    },
  }));
  const console = connect(room, { token: secrets.facilitator });
  await clock.settle();
  isLost = true;
  const device = connect(room, { code });
  const people = console.command({ kind: 'change-settings', settings: { people: 12 } });
  await clock.pass(1000);
  expect(console.answerTo(people)).toEqual(['done']);
  const { events } = await journal.read('g');
  expect(events.filter(({ kind }) => kind === 'seat-joined')).toHaveLength(1);
  expect(room.knows(device.token())).toBe(true);
});

test('[MANY-4] opening beside a node that serves stops no clock; alone it is a restart', async () => {
  const { room, state, workshop } = await openTwo();
  await letClockRun(workshop, connect(room, { token: secrets.facilitator }));
  expect(room.group().paused).toBeNull();
  const before = room.group().sequence;
  expect((await workshop.reopen()).group().sequence).toBe(before);
  state.isServing = false;
  const alone = await workshop.reopen();
  expect(alone.group().paused).toBe('restart');
});

test('[MANY-5] a gap of one node is no jump while another serves', async () => {
  const { clock, room, other, state, workshop } = await openTwo();
  const console = connect(room, { token: secrets.facilitator });
  await letClockRun(workshop, console);
  await clock.jump(6000);
  const lantern = console.command({ kind: 'change-settings', settings: { people: 8 } });
  await clock.pass(1500);
  expect(state.looks).toBeGreaterThan(1);
  expect(console.answerTo(lantern)).toEqual(['done']);
  await other.catchUp();
  expect(room.group().paused).toBeNull();
  state.isServing = false;
  await clock.jump(6000);
  await clock.pass(1500);
  expect(room.group().paused).toBe('clock-jump');
});

test('[MANY-6] a device on another node is there', async () => {
  const { clock, room, other, state } = await openTwo();
  const device = connect(other, { code });
  await clock.pass(200);
  await room.catchUp();
  const [seat] = [...room.group().seats.keys()];
  const console = connect(room, { token: secrets.facilitator });
  await clock.pass(200);
  const isPresent = () => console.scene<'facilitator'>().seats[0]?.present;
  expect([device.token().length > 10, isPresent()]).toEqual([true, false]);
  state.present = new Set(seat === undefined ? [] : [seat]);
  room.showAnew();
  await clock.pass(200);
  expect(isPresent()).toBe(true);
});

test('[MANY-40] a vote that is no change on a node that is behind is one all the same', async () => {
  const { clock, workshop, room, other, journal, state } = await openTwo();
  const console = connect(room, { token: secrets.facilitator });
  const device = connect(room, { code });
  await clock.pass(200);
  state.present = new Set(room.group().seats.keys());
  console.command({ kind: 'change-settings', settings: { closesWhenAllVoted: false } });
  await openVote(workshop, console);
  const { team } = device.scene<'seat'>();
  const vote = async (node: typeof room, choice: number, id: string) => {
    const there = connect(node, { token: device.token() });
    await clock.pass(100);
    const target = { ...firstTarget, team };
    const sent = there.command({ kind: 'cast-vote', target, choice }, id);
    await clock.pass(300);
    return there.answerTo(sent);
  };
  await other.catchUp();
  expect(await vote(room, 1, 'vote-1')).toEqual(['done']);
  expect(await vote(other, 0, 'vote-2')).toEqual(['done']);
  expect(await vote(room, 1, 'vote-3')).toEqual(['done']);
  const { events } = await journal.read('g');
  expect(events.filter(({ kind }) => kind === 'vote-cast')).toHaveLength(3);
});

test('[MANY-40] what a node that is behind would refuse is decided on what others wrote', async () => {
  const { clock, workshop, room, other } = await openTwo();
  const console = connect(room, { token: secrets.facilitator });
  const device = connect(other, { code });
  await clock.pass(200);
  await room.catchUp();
  await openVote(workshop, console);
  const target = { ...firstTarget, team: room.group().seats.values().next().value?.team ?? '' };
  const sent = device.command({ kind: 'cast-vote', target, choice: 1 } as never);
  await clock.pass(300);
  expect(device.answerTo(sent)).toEqual(['done']);
});
