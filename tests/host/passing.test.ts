import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoutes } from '../../src/host/api-routes.ts';
import type { Passing } from '../../src/host/passing-session.ts';
import { connect } from '../room/workshop.ts';
import { paperSitting } from './paper-sitting.ts';
import { ask, openHouse, until, type House } from './house.ts';
import { paperBefore } from './paper-before.ts';

const rehearsal: Passing = { as: 'rehearsal', pace: 10, guided: false };
const briefing: Passing = { as: 'briefing', pace: 1, guided: false };

function everything(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`)
    .join('\n');
}

async function console(house: House) {
  const facilitator = house.facilitator();
  await until(() => facilitator.frames.length > 1);
  return facilitator;
}

test('[PASS-1] a rehearsal is filled with bots, and nothing of it is ever on the disk', async () => {
  const house = await openHouse();
  await house.sitting.beginPassing('canary-road', rehearsal);
  const code = house.sitting.code();
  const facilitator = await console(house);
  await until(() => facilitator.scene<'facilitator'>().seats.length === 12);
  expect(facilitator.scene<'facilitator'>()).toMatchObject({ as: 'rehearsal', phase: 'lobby' });
  expect(await ask(facilitator, { kind: 'move-on', to: 'rules' })).toBe('done');
  await until(() =>
    facilitator.scene<'facilitator'>().seats.some(({ rules }) => rules === 'agreed'),
  );
  expect((await house.journal.streams()).map((row) => row.code)).not.toContain(code);
  const seat = facilitator.scene<'facilitator'>().seats[0]?.id ?? 'none';
  expect(everything(house.data)).not.toContain(seat);
  expect(everything(house.data)).not.toContain(code);
});

test('[PASS-1] it ends, and leaves neither totals nor a session to go on with', async () => {
  const house = await openHouse();
  await house.sitting.beginPassing('canary-road', rehearsal);
  const facilitator = await console(house);
  const before = everything(house.data);
  expect(await ask(facilitator, { kind: 'end', keeping: 'kept' })).toBe('nothing-is-kept');
  expect(await ask(facilitator, { kind: 'end', keeping: 'totals' })).toBe('done');
  expect(everything(house.data)).toBe(before);
  await house.sitting.begin(null);
  expect(await house.sitting.earlier()).toEqual([]);
});

test('[PASS-2] the workshop that was put away for it can be opened again', async () => {
  const house = await openHouse();
  const code = house.sitting.code();
  const facilitator = await console(house);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  await house.sitting.beginPassing('canary-road', rehearsal);
  expect(await house.sitting.earlier()).toEqual([expect.objectContaining({ code })]);
  await house.sitting.openEarlier(code);
  expect((await console(house)).scene<'facilitator'>()).toMatchObject({
    as: 'workshop',
    phase: 'rules',
  });
});

test('[PASS-2] a host that starts anew goes on with the workshop, not with what passed', async () => {
  const house = await openHouse();
  const code = house.sitting.code();
  await ask(await console(house), { kind: 'move-on', to: 'rules' });
  await house.sitting.beginPassing('canary-road', briefing);
  const again = await house.restart();
  expect(again.sitting.code()).toBe(code);
});

test('[PASS-3] two hosts with other groups show the same briefing byte by byte', async () => {
  const [one, other] = [await openHouse(), await openHouse()];
  const busy = await console(other);
  const devices = [other.join(), other.join()];
  await until(() => devices.every((device) => device.frames.length > 1));
  await ask(busy, { kind: 'move-on', to: 'rules' });
  const pages: string[][] = [];
  for (const house of [one, other]) {
    await house.sitting.beginPassing('canary-road', briefing);
    const facilitator = await console(house);
    const { stage } = JSON.parse(readFileSync(join(house.data, 'settings.json'), 'utf8')) as {
      readonly stage: string;
    };
    const wall = connect(house.sitting, { token: stage });
    await until(() => wall.frames.length > 1);
    const seen: string[] = [JSON.stringify(wall.scene<'stage'>())];
    const { pages: all = 0 } = facilitator.scene<'facilitator'>().briefing ?? {};
    for (let page = 1; page < all; page += 1) {
      await ask(facilitator, { kind: 'turn-page', page });
      await until(() => {
        const { phase } = wall.scene<'stage'>();
        return phase.name === 'briefing' && phase.at === page;
      });
      seen.push(JSON.stringify(wall.scene<'stage'>()));
    }
    pages.push(seen);
  }
  expect(pages[0]?.length).toBeGreaterThan(2);
  expect(pages[1]).toEqual(pages[0]);
});

test('[PASS-4] a rehearsal and a briefing are asked for by name, with a story and a pace there is', async () => {
  const asked: string[] = [];
  const packs = { list: async () => [], pin: async () => null, load: async () => null };
  const routes = openRoutes({
    packs: { ...packs, keepOnly: () => {} },
    sitting: paperSitting(asked, []),
    before: paperBefore,
    helperAddresses: () => ({}),
    stageAddress: () => '',
  });
  const begin = async (body: object) => routes.get('POST /api/groups')?.(body);
  await begin({ pack: 'a', as: 'briefing' });
  await begin({ pack: 'a', as: 'rehearsal', pace: 10 });
  await begin({ pack: 'a', as: 'rehearsal', pace: 99, guided: true });
  await begin({ pack: 'a', as: 'feast' });
  expect(await begin({ as: 'rehearsal' })).toBeNull();
  expect(asked).toEqual([
    'begin a as briefing at 1',
    'begin a as rehearsal at 10',
    'begin a as rehearsal at 1, guided',
    'begin a',
  ]);
});
