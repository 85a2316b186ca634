import { expect, test } from 'vitest';
import type { OwnSide } from '../../src/session/own-side.ts';
import { theFordCrossed } from '../support/the-ford-crossed.ts';
import { code, connect, openWorkshop, secrets, type Device, type Workshop } from './workshop.ts';

const scenarios = { pin: async () => theFordCrossed, load: async () => theFordCrossed };

/** Six devices before their roles, asked for their side; every byte that anybody is told is kept. */
async function openAsking() {
  const appended: string[] = [];
  const workshop = await openWorkshop({
    ports: { scenarios },
    journal: (journal) => ({
      ...journal,
      append: (commit) => {
        appended.push(JSON.stringify(commit));
        return journal.append(commit);
      },
    }),
  });
  const { room, clock } = workshop;
  const helpers = (['facilitator', 'stage', 'observer', 'interpreter'] as const).map((kind) =>
    connect(room, { token: secrets[kind] }),
  );
  const devices: Device[] = [];
  for (let seat = 0; seat < 6; seat += 1) {
    devices.push(connect(room, { code }));
    await clock.settle();
  }
  const { name, hash } = theFordCrossed;
  helpers[0]?.command({ kind: 'choose-scenario', name, hash });
  helpers[0]?.command({ kind: 'change-settings', settings: { crossed: true } });
  for (const to of ['rules', 'roles'] as const) helpers[0]?.command({ kind: 'move-on', to });
  await clock.pass(200);
  const told = (): string => JSON.stringify([...helpers, ...devices].map(({ frames }) => frames));
  return { workshop, clock, room, helpers, devices, appended, told };
}

async function tellAll(
  { devices, clock }: Awaited<ReturnType<typeof openAsking>>,
  sides: readonly OwnSide[],
): Promise<void> {
  for (const [at, side] of sides.entries()) {
    const id = devices[at]?.command({ kind: 'tell-side', side }, `side-of-${at}`);
    await clock.pass(200);
    expect(devices[at]?.answerTo(id!)).toEqual(['done']);
  }
}

const everySide: readonly OwnSide[] = ['uniform', 'civil', 'unsaid', 'uniform'];
const otherwise: readonly OwnSide[] = ['civil', 'uniform', 'uniform', 'unsaid'];

test('[CROSS-8] what was said changes no byte that anybody is told, nor any of the journal', async () => {
  const [one, two] = [await openAsking(), await openAsking()];
  await tellAll(one, everySide);
  await tellAll(two, otherwise);
  expect([...one.room.facts().sides.values()]).toEqual(everySide);
  expect(one.told()).toBe(two.told());
  expect(one.appended).toEqual(two.appended);
  expect(one.workshop.journal.dump()).toBe(two.workshop.journal.dump());
  expect(one.devices[0]?.mine().side).toBe('told');
  expect(one.devices[4]?.mine().side).toBe('asked');
});

test('[CROSS-8] once roles are dealt, neither the room nor the journal holds a side', async () => {
  const asking = await openAsking();
  const { helpers, clock, room, appended, workshop, devices, told } = asking;
  await tellAll(asking, everySide);
  helpers[0]?.command({ kind: 'deal-roles' });
  await clock.pass(200);
  expect([...room.group().seats.values()].every(({ role }) => role !== null)).toBe(true);
  expect([...room.facts().sides]).toEqual([]);
  const events = JSON.stringify((await workshop.journal.read('g')).events);
  for (const bytes of [events, ...appended]) expect(bytes).not.toMatch(/uniform|unsaid|"civil"/);
  const frames = told().replaceAll(/"side":"(uniform|civil)","faces"/g, '');
  expect(frames).not.toMatch(/uniform|unsaid|"civil"/);
  expect(devices[0]?.mine().side).toBeUndefined();
});

test('[CROSS-8] a side told in one turn with the dealing is used and forgotten with it', async () => {
  const { devices, helpers, clock, room, appended } = await openAsking();
  devices[0]?.command({ kind: 'tell-side', side: 'civil' });
  helpers[0]?.command({ kind: 'deal-roles' });
  await clock.pass(200);
  expect(room.facts().sides.size).toBe(0);
  expect(appended.join()).not.toMatch(/"civil"|tell-side/);
});

test('[CROSS-8] a host that restarts before the roles are dealt asks again', async () => {
  const asking = await openAsking();
  await tellAll(asking, everySide);
  const token = asking.devices[0]?.token() ?? '';
  const after: Awaited<ReturnType<Workshop['reopen']>> = await asking.workshop.reopen();
  expect(after.facts().sides.size).toBe(0);
  const device = connect(after, { token });
  await asking.clock.settle();
  expect(device.mine().side).toBe('asked');
});
