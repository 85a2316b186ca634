import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTraces } from '../../src/host/traces.ts';
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
