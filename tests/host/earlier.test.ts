import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTraces } from '../../src/host/traces.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { connect } from '../room/workshop.ts';
import { ask, openHouse, until } from './house.ts';

test('[HOST-20] an unfinished session is listed without its content, and opened again with its seats', async () => {
  const house = await openHouse();
  const { sitting } = house;
  const [facilitator, device] = [house.facilitator(), house.join()];
  await until(() => facilitator.frames.length > 1 && device.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const { pseudonym } = device.mine();
  const first = sitting.code();
  await sitting.begin('canary-road');
  const second = sitting.code();
  expect(await sitting.earlier()).toEqual([
    { code: first, groups: 1, scenario: null, phase: 'rules', usedAt: expect.any(Number) },
  ]);
  await sitting.openEarlier(first);
  expect(sitting.code()).toBe(first);
  const back = connect(sitting, { token: device.token() });
  await until(() => back.frames.length > 1);
  expect(back.mine().pseudonym).toEqual(pseudonym);
  expect(await sitting.earlier()).toMatchObject([
    { code: second, scenario: 'canary-road', phase: 'lobby' },
  ]);
  expect((await house.restart()).sitting.code()).toBe(first);
});

test('[HOST-20] an unfinished session is burned like any other, and the present one stays', async () => {
  const house = await openHouse();
  const { sitting } = house;
  await sitting.begin('canary-road');
  const [old] = await house.journal.streams();
  await sitting.begin(null);
  const code = sitting.code();
  expect(await sitting.burnEarlier(old?.code ?? '')).toEqual({ left: [], went: [] });
  expect(findTraces(house.data, [old?.stream ?? ''])).toEqual([]);
  expect(readdirSync(join(house.data, 'packs'))).toEqual([]);
  expect([sitting.code(), await sitting.earlier()]).toEqual([code, []]);
  for (const gone of [old?.code ?? '', code, 'no-such-code']) {
    await expect(sitting.openEarlier(gone)).rejects.toThrow('There is no unfinished session');
    await expect(sitting.burnEarlier(gone)).rejects.toThrow('There is no unfinished session');
  }
});

test('[HOST-20] a session in which nothing happened is not kept when another is begun or opened', async () => {
  const house = await openHouse();
  await house.sitting.begin(null);
  await house.sitting.begin('canary-road');
  const code = house.sitting.code();
  await house.sitting.begin(null);
  await house.sitting.openEarlier(code);
  expect((await house.journal.streams()).map((row) => row.code)).toEqual([code]);
  expect(await house.sitting.earlier()).toEqual([]);
});

test('[HOST-37] a device of a session that was put away keeps its seat, one of a burned session has none', async () => {
  const house = await openHouse();
  const [facilitator, device] = [house.facilitator(), house.join()];
  await until(() => facilitator.frames.length > 1 && device.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const first = house.sitting.code();
  const told = async ({ sitting }: typeof house): Promise<unknown> => {
    const back = connect(sitting, { token: device.token() });
    await until(() => back.frames.length > 0);
    const [frame] = back.frames;
    return frame?.kind === 'turned-away' ? frame.why : frame?.kind;
  };
  await house.sitting.begin('canary-road');
  expect(await told(house)).toBe('put-away');
  const next = house.facilitator();
  await until(() => next.frames.length > 1);
  await ask(next, { kind: 'move-on', to: 'rules' });
  const again = await house.restart();
  expect([again.sitting.code() === first, await told(again)]).toEqual([false, 'put-away']);
  await again.sitting.openEarlier(first);
  expect(await told(again)).toBe('welcome');
  await again.sitting.burn();
  expect(await told(again)).toBe('ended');
  await again.sitting.begin(null);
  expect(await told(again)).toBe('unknown-token');
});

test('[HOST-37] nothing is left of a seat once the session that was put away is burned', async () => {
  const house = await openHouse();
  const [facilitator, device] = [house.facilitator(), house.join()];
  await until(() => facilitator.frames.length > 1 && device.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const first = house.sitting.code();
  await house.sitting.begin(null);
  await house.sitting.burnEarlier(first);
  const back = connect(house.sitting, { token: device.token() });
  expect(back.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
});

test('[HOST-37] a seat that was removed is gone for its device, though its session was put away', async () => {
  const house = await openHouse();
  const [facilitator, device] = [house.facilitator(), house.join()];
  await until(() => facilitator.frames.length > 1 && device.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const seats = (): readonly SeatId[] =>
    facilitator.scene<'facilitator'>().seats.map(({ id }) => id);
  await until(() => seats().length > 0);
  for (const seat of seats())
    expect(await ask(facilitator, { kind: 'remove-seat', seat })).toBe('done');
  await house.sitting.begin(null);
  const back = connect(house.sitting, { token: device.token() });
  expect(back.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
});
