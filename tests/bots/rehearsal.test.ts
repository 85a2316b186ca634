import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepCompany, openPassing, type Passing } from '../../src/host/passing-session.ts';
import { readPack } from '../../src/host/packs.ts';
import { openCiphers } from '../../src/room/page-ports.ts';
import type { Trouble } from '../../src/room/ports.ts';
import { openRoom } from '../../src/room/room.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { CodePicture, GroupId } from '../../src/session/ids.ts';
import { makeTestClock } from '../room/test-clock.ts';
import { whileSettling } from '../room/workshop.ts';
import { drawFrom } from '../support/draw.ts';
import { theFord } from '../support/the-ford.ts';

const secrets = { facilitator: 'f'.repeat(32), stage: 's'.repeat(32) };
const code: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];

/** A rehearsal in memory, as the host keeps it, on a clock that a test moves. */
async function rehearse(passing: Passing, scenario: Scenario) {
  const real = makeTestClock();
  const draw = drawFrom(5);
  let made = 0;
  const chance = {
    secret: (bytes: number) => `${(made += 1)}-`.padEnd(bytes + 12, 'x'),
    number: () => draw.whole(0, 2 ** 31 - 1),
  };
  const { as, journal, clock } = openPassing(passing, real);
  await journal.begin({ stream: 'g', session: 's', kind: 'group', code: null, createdAt: 0 });
  const troubles: Trouble[] = [];
  const at = async () => scenario;
  const room = await whileSettling(
    real,
    openRoom({
      stream: 'g',
      group: 'g' as GroupId,
      as,
      secrets,
      join: { url: '', code },
      ports: {
        journal,
        clock,
        chance,
        ciphers: openCiphers,
        scenarios: { pin: at, load: at },
        trouble: (trouble) => troubles.push(trouble),
        ended: () => {},
      },
    }),
  );
  const { name, hash } = scenario;
  await whileSettling(real, room.command({ kind: 'choose-scenario', name, hash }));
  const company = { room, code, secret: secrets.facilitator, clock, hostClock: real, chance };
  const bots = await whileSettling(real, keepCompany(passing, company));
  return { real, room, bots, journal, troubles };
}

async function openRiver(): Promise<Scenario> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const { scenario } = openScenario(pack);
  if (!scenario) throw new Error('The River Road does not open.');
  return scenario;
}

test('[REHEARSE-1] a guest sees terms, decisions and the debrief in about seven minutes', async () => {
  const { real, room, bots, journal, troubles } = await rehearse(
    { as: 'rehearsal', pace: 1, guided: true },
    await openRiver(),
  );
  const entered = new Map<string, number>();
  let chair = 0;
  for (let second = 0; second < 480; second += 1) {
    const { phase, debrief } = room.group();
    if (!entered.has(phase)) entered.set(phase, second);
    if (chair === 0 && debrief.picture === 'chair') chair = second;
    await real.pass(1000);
  }
  expect([...entered.keys()]).toEqual([
    'lobby',
    'terms',
    'rules',
    'roles',
    'play',
    'de-roling',
    'debrief',
  ]);
  expect(entered.get('terms')).toBeLessThan(8);
  expect(chair).toBeGreaterThan(240);
  expect(chair).toBeLessThan(430);
  const { events } = await journal.read('g');
  const kinds = Map.groupBy(events, ({ kind }) => kind);
  expect(kinds.get('decision-closed')?.length).toBeGreaterThan(3);
  expect(kinds.get('vote-cast')?.length).toBeGreaterThan(20);
  const agreed = [...room.group().seats.values()].filter(({ rules }) => rules === 'agreed');
  expect(agreed.length).toBeGreaterThan(9);
  expect(troubles).toEqual([]);
  bots.close();
  await room.close();
}, 60_000);

test('[REHEARSE-2] bots join, sleep and come back at any pace, and a trainer leads', async () => {
  for (const pace of [1, 3, 10] as const) {
    const { real, room, bots, journal } = await rehearse(
      { as: 'rehearsal', pace, guided: false },
      theFord,
    );
    await real.pass(10_000 / pace);
    expect(room.group()).toMatchObject({ as: 'rehearsal', phase: 'lobby', paused: null });
    expect(room.group().seats.size).toBe(12);
    await whileSettling(real, room.command({ kind: 'move-on', to: 'rules' }));
    await real.pass(30_000 / pace);
    await whileSettling(real, room.command({ kind: 'move-on', to: 'play' }));
    await real.pass(300_000 / pace);
    expect(room.group().paused).toBeNull();
    const { events } = await journal.read('g');
    expect(events.some(({ kind }) => kind === 'step-taken')).toBe(true);
    bots.close();
    await room.close();
  }
}, 30_000);

test('[REHEARSE-3] nobody comes to a briefing', async () => {
  const { real, room, bots } = await rehearse({ as: 'briefing', pace: 1, guided: false }, theFord);
  await real.pass(60_000);
  expect(room.group()).toMatchObject({ as: 'briefing', door: 'shut' });
  expect(room.group().seats.size).toBe(0);
  bots.close();
  await room.close();
});
