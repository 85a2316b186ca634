import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoutes, openSecondRoutes } from '../../src/host/api-routes.ts';
import { connect, type Device } from '../room/workshop.ts';
import { ask, openHouse, until, type House } from './house.ts';
import { paperBefore } from './paper-before.ts';

const ports = {
  packs: { list: async () => [] } as never,
  before: paperBefore,
  stageAddress: (secret: string) => secret,
  helperAddresses: () => ({}),
};
const first = ({ sitting }: House) => openRoutes({ sitting, ...ports });
const asked = (house: House, route: string, body: unknown = {}) => first(house).get(route)?.(body);

async function shown(device: Device): Promise<Device> {
  await until(() => device.frames.length > 1);
  return device;
}

const phaseOf = (device: Device): string => device.scene<'facilitator'>().phase;

/** A room whose thirty hands were counted, in its debrief, asks whether its totals may leave. */
async function asking(house: House): Promise<Device> {
  await house.sitting.begin('canary-road');
  const facilitator = await shown(house.facilitator());
  await ask(facilitator, { kind: 'change-settings', settings: { turning: 'facilitator' } });
  for (const to of ['rules', 'play'] as const) await ask(facilitator, { kind: 'move-on', to });
  const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as never;
  await ask(facilitator, { kind: 'turn-line', target, line: 0 });
  await ask(facilitator, { kind: 'open-vote', target });
  await ask(facilitator, { kind: 'count-hands', target, counts: [22, 8], estimated: false });
  await ask(facilitator, { kind: 'close-vote', target });
  await ask(facilitator, { kind: 'go-on', target });
  await ask(facilitator, { kind: 'move-on', to: 'debrief' });
  await until(() => phaseOf(facilitator) === 'debrief');
  const offer = { kind: 'offer-file', of: 'security', second: 'facilitator' } as const;
  expect(await ask(facilitator, offer)).toBe('done');
  return facilitator;
}

async function secondSays(house: House, kind: 'turn-second-key' | 'keep-here'): Promise<void> {
  const secret = house.sitting.groups()[0]?.secrets.second ?? '';
  const second = await shown(connect(house.sitting, { token: secret }));
  const sent = second.command({ kind, number: 1 }, `second-${kind}`);
  await until(() => second.answerTo(sent).length > 0);
  expect(second.answerTo(sent)).toEqual(['done']);
}

/** What stands in it of the one vote: 22 and 8 of 30 hands. */
const totals = {
  day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  scenario: { name: 'canary-road' },
  of: 'security',
  items: [
    {
      kind: 'decision',
      people: 30,
      cells: [
        { least: 22, most: 22 },
        { least: 8, most: 8 },
      ],
    },
  ],
};

test('[EXPORT-10] totals that were let go lie on the laptop after the end, for other sessions, and burn', async () => {
  const house = await openHouse();
  const facilitator = await asking(house);
  const { code } = house.sitting.groups()[0] ?? { code: '' };
  expect(await asked(house, 'POST /api/totals', { code })).toMatchObject({ isLetGo: false });
  await secondSays(house, 'turn-second-key');
  expect(await asked(house, 'POST /api/totals', { code })).toMatchObject({ isLetGo: true, totals });
  expect(await asked(house, 'GET /api/totals')).toEqual([]);
  expect(await ask(facilitator, { kind: 'end', keeping: 'totals' })).toBe('done');
  await until(() => phaseOf(facilitator) === 'end');
  await house.sitting.begin(null);
  const listed = (await asked(house, 'GET /api/totals')) as readonly { readonly id: string }[];
  expect(listed).toMatchObject([{ totals, id: expect.any(String) }]);
  await expect(asked(house, 'POST /api/totals/burn', { id: 'none' })).rejects.toThrow();
  const went = [{ group: null, totals: [], sentence: null, file: expect.any(String) }];
  expect(await asked(house, 'POST /api/totals/burn', { id: listed[0]?.id })).toEqual({
    burned: true,
    left: [],
    went,
  });
  expect(readdirSync(join(house.data, 'reports'))).toEqual([]);
  expect(await asked(house, 'GET /api/totals')).toEqual([]);
});

test('[EXPORT-10] of a group whose second key said no nothing is listed, and so while it can still be opened', async () => {
  const house = await openHouse();
  const facilitator = await asking(house);
  await secondSays(house, 'keep-here');
  await ask(facilitator, { kind: 'end', keeping: 'totals' });
  await until(() => phaseOf(facilitator) === 'end');
  await asking(house);
  await secondSays(house, 'turn-second-key');
  await house.sitting.begin(null);
  expect(await asked(house, 'GET /api/totals')).toMatchObject([{ totals, id: null }]);
});

test('[EXPORT-11] burning lists what left as a file, and a second facilitator sees the own group’s alone', async () => {
  const house = await openHouse();
  await asking(house);
  const [group] = house.sitting.groups();
  if (!group) throw new Error('No group.');
  const routes = openSecondRoutes({ sitting: house.sitting, ...ports }, group);
  const own = routes.get('POST /api/totals');
  expect(await own?.({ code: group.code })).toMatchObject({ isLetGo: false });
  expect(await own?.({ code: 'pot-drum-comb' })).toBeNull();
  expect(routes.has('GET /api/totals')).toBe(false);
  await secondSays(house, 'turn-second-key');
  const { went } = await house.sitting.burn();
  expect(went).toEqual([
    { group: null, totals: [], sentence: null, file: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
});
