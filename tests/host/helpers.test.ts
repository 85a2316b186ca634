import { expect, test } from 'vitest';
import { helperAddresses } from '../../src/host/addresses.ts';
import { openApi } from '../../src/host/api.ts';
import { connect, type Device } from '../room/workshop.ts';
import { ask, openHouse, until, type House } from './house.ts';
import { paperSitting } from './paper-sitting.ts';
import { paperBefore } from './paper-before.ts';

async function openTwo(): Promise<House> {
  const house = await openHouse();
  const plan = {
    pack: 'canary-road',
    minutes: 60,
    cut: 25,
    teams: 1,
    inChainOfCommand: false,
  } as const;
  await house.sitting.beginSeveral(['one', 'other'].map((name) => ({ ...plan, name })));
  return house;
}

const shown = (...devices: readonly Device[]): Promise<void> =>
  until(() => devices.every((device) => device.frames.length > 1));

test('[HELPER-3] helpers have other secrets in another session, and open the group they are for', async () => {
  const house = await openTwo();
  const [first, other] = house.sitting.groups();
  const observer = connect(house.sitting, { token: first?.secrets.observer ?? '' });
  const second = connect(house.sitting, { token: other?.secrets.second ?? '' });
  await shown(observer, second);
  expect([observer, second].map(({ frames }) => frames[0])).toMatchObject([
    { kind: 'welcome', as: 'observer' },
    { kind: 'welcome', as: 'facilitator' },
  ]);
  expect(await ask(second, { kind: 'move-on', to: 'terms' })).toBe('done');
  await house.sitting.begin(null);
  const [next] = house.sitting.groups();
  const kinds = ['second', 'observer', 'interpreter'] as const;
  for (const kind of kinds) {
    expect(next?.secrets[kind]).not.toBe(first?.secrets[kind]);
    const late = connect(house.sitting, { token: first?.secrets[kind] ?? '' });
    expect(late.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
  }
});

test('[HELPER-4] burning makes the pages of helpers forget', async () => {
  const house = await openTwo();
  const [first] = house.sitting.groups();
  const observer = connect(house.sitting, { token: first?.secrets.observer ?? '' });
  await shown(observer);
  await house.sitting.burn();
  expect(observer.frames.at(-1)).toMatchObject({ kind: 'forget' });
});

/** Asks the host by the token of somebody. */
async function askHost(asked: string, token: string, sent: object = {}) {
  const [method = '', path = ''] = asked.split(' ');
  const done: string[] = [];
  const api = openApi({
    secret: 'first',
    packs: {
      list: async () => [],
      pin: async () => null,
      load: async () => null,
      keepOnly: () => {},
    },
    sitting: paperSitting(done, []),
    stageAddress: (stage) => stage,
    before: paperBefore,
    helperAddresses: (secrets) => helperAddresses({ base: 'http://host', hostKey: 'K' }, secrets),
  });
  const { status, body } = await api.answer({
    secret: token,
    method: method === 'POST' ? 'POST' : 'GET',
    path,
    body: sent,
  });
  return { status, told: body, done };
}

test('[HELPER-3] addresses of helpers are told to who may ask, with their secrets in the fragment', async () => {
  expect((await askHost('GET /api/helpers', 'observer')).status).toBe(401);
  expect((await askHost('GET /api/helpers', 'first')).told).toEqual([
    {
      code: 'gourd-kite-lamp',
      second: 'http://host/facilitator/#another-console~K',
      observer: 'http://host/observer/#observer~K',
      interpreter: 'http://host/interpreter/#interpreter~K',
    },
  ]);
});

test('[HELPER-4] a second facilitator is told of one group, by a secret of their own', async () => {
  const { told } = await askHost('GET /api/session', 'another-console');
  expect(told).toMatchObject([{ code: 'gourd-kite-lamp', token: 'another-console' }]);
  expect((await askHost('GET /api/helpers', 'another-console')).told).toMatchObject([
    { code: 'gourd-kite-lamp' },
  ]);
  expect(JSON.stringify(told)).not.toContain('"console"');
});

test('[HELPER-4] and may burn that group, but reaches no other group or session', async () => {
  const burn = (code: string) => askHost('POST /api/burn', 'another-console', { code });
  expect((await burn('gourd-kite-lamp')).done).toEqual(['burn group gourd-kite-lamp']);
  expect(await burn('pot-drum-comb')).toMatchObject({ status: 400, done: [] });
  for (const asked of [
    'GET /api/groups',
    'POST /api/groups',
    'POST /api/groups/open',
    'POST /api/groups/burn',
    'POST /api/session',
    'POST /api/session/all',
  ])
    expect(await askHost(asked, 'another-console')).toMatchObject({ status: 404, done: [] });
  expect((await askHost('GET /api/packs', 'another-console')).status).toBe(200);
});
