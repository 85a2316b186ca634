import { expect, test } from 'vitest';
import { openRoutes, openSecondRoutes } from '../../src/host/api-routes.ts';
import { findTraces } from '../../src/host/traces.ts';
import type { Event } from '../../src/session/event.ts';
import { connect, type Device } from '../room/workshop.ts';
import { paperBefore } from './paper-before.ts';
import { ask, openHouse, until, type House } from './house.ts';

const plan = {
  pack: 'canary-road',
  minutes: 60,
  cut: 25,
  teams: 1,
  inChainOfCommand: false,
} as const;

async function openTwo(): Promise<House> {
  const house = await openHouse();
  await house.sitting.beginSeveral(['one', 'two'].map((name) => ({ ...plan, name })));
  return house;
}

const console = (device: Device) => device.scene<'facilitator'>();

async function shown(device: Device): Promise<Device> {
  await until(() => device.frames.length > 1);
  return device;
}

const groupAt = (house: House, index: number) => {
  const found = house.sitting.groups()[index];
  if (!found) throw new Error(`There is no group ${index}.`);
  return found;
};

/** A facilitator leads a room without devices to its debrief; thirty hands were counted. */
async function debriefed(house: House, index: number): Promise<Device> {
  const facilitator = await shown(house.group(index).facilitator());
  await ask(facilitator, { kind: 'change-settings', settings: { turning: 'facilitator' } });
  for (const to of ['rules', 'play'] as const) await ask(facilitator, { kind: 'move-on', to });
  const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as never;
  const line = 0;
  await ask(facilitator, { kind: 'turn-line', target, line });
  await ask(facilitator, { kind: 'open-vote', target });
  await ask(facilitator, { kind: 'count-hands', target, counts: [22, 8], estimated: false });
  await ask(facilitator, { kind: 'close-vote', target });
  await ask(facilitator, { kind: 'go-on', target });
  await ask(facilitator, { kind: 'move-on', to: 'debrief' });
  await until(() => console(facilitator).phase === 'debrief');
  return facilitator;
}

async function offerFirst(house: House): Promise<string> {
  const facilitator = await debriefed(house, 0);
  const { stop = '' } = console(facilitator).offers?.list[0] ?? {};
  const { code: to } = groupAt(house, 1);
  const offer = { kind: 'offer-total', stop, to, second: 'facilitator' } as const;
  expect(await ask(facilitator, offer)).toBe('done');
  expect(await ask(facilitator, { kind: 'turn-second-key', number: 1 })).toBe('key-of-another');
  return stop;
}

/** Consoles of one room never choose one id twice; these do unless it is named. */
async function askAs(
  device: Device,
  id: string,
  command: Parameters<Device['command']>[0],
): Promise<string> {
  const sent = device.command(command, id);
  await until(() => device.answerTo(sent).length > 0);
  return device.answerTo(sent)[0] ?? '';
}

const turnSecond = (second: Device): Promise<string> =>
  askAs(second, 'second-key-turned', { kind: 'turn-second-key', number: 1 });

test('[GROUP-11] what one group lets go with two keys comes to the other, once, and over a restart', async () => {
  const house = await openTwo();
  await offerFirst(house);
  const receiver = await debriefed(house, 1);
  expect(console(receiver).offers?.received).toBe(0);
  const second = await shown(connect(house.sitting, { token: groupAt(house, 0).secrets.second }));
  expect(await turnSecond(second)).toBe('done');
  await until(() => console(receiver).offers?.received === 1);
  const stage = await shown(house.group(1).stage());
  const told = JSON.stringify(stage.scene<'stage'>());
  expect(told).toContain('"band":"most"');
  expect(told).not.toMatch(/\b22\b/);
  await until(() => console(second).offers?.given.length === 1);
  expect(console(second).offers?.given).toMatchObject([{ to: groupAt(house, 1).code }]);
  const again = await house.restart();
  const back = await shown(again.group(1).facilitator());
  await ask(back, { kind: 'debrief-picture', picture: 'others', item: 0 });
  expect(console(back).offers?.received).toBe(1);
});

test('[GROUP-11] where a kill came before the other group had it, it has it after the restart', async () => {
  const house = await openTwo();
  await offerFirst(house);
  await debriefed(house, 1);
  await house.sitting.close();
  const [stream = ''] = (await house.journal.streams()).flatMap((row) =>
    row.code === groupAt(house, 0).code ? [row.stream] : [],
  );
  const { events } = await house.journal.read(stream);
  const agreed: Event = { kind: 'offer-agreed', number: 1, v: 1, at: 1 };
  const memo = { answered: [], tokens: [] };
  const commit = { stream, expected: events.length, events: [agreed], keys: [], memo, at: 1 };
  expect(await house.journal.append(commit)).toBe('done');
  const again = await house.restart();
  const receiver = await shown(again.group(1).facilitator());
  await until(() => console(receiver).offers?.received === 1);
});

test('[GROUP-11] nobody in the group that lets it go learns what becomes of it', async () => {
  const house = await openTwo();
  await offerFirst(house);
  const other = await shown(house.group(1).facilitator());
  expect(await ask(other, { kind: 'end', keeping: 'kept' })).toBe('done');
  const second = await shown(connect(house.sitting, { token: groupAt(house, 0).secrets.second }));
  expect(await turnSecond(second)).toBe('done');
  await until(() => console(second).offers?.given.length === 1);
  expect(house.troubles).toEqual([]);
});

test('[GROUP-12] burning lists what had left before, when and to whom, also after a restart', async () => {
  const house = await openTwo();
  await offerFirst(house);
  const second = await shown(connect(house.sitting, { token: groupAt(house, 0).secrets.second }));
  expect(await turnSecond(second)).toBe('done');
  await until(() => console(second).offers?.given.length === 1);
  const [given] = console(second).offers?.given ?? [];
  await house.sitting.close();
  const again = await house.restart();
  const { sitting } = again;
  const total = { title: given?.total.title, at: given?.at, to: 'two' };
  const went = { group: 'one', totals: [total], sentence: null, file: null };
  await sitting.begin(null);
  await sitting.openEarlier(groupAt(house, 0).code);
  const ofOther = await sitting.burn(groupAt(house, 1).code);
  expect(ofOther).toEqual({ left: [], went: [] });
  expect(await sitting.burn()).toEqual({ left: [], went: [went] });
  expect(sitting.groups().map(({ isBurned }) => isBurned)).toEqual([true, true]);
});

test('[GROUP-12] a second facilitator, who does not know which groups there are, is told no name', async () => {
  const house = await openTwo();
  await offerFirst(house);
  const group = groupAt(house, 0);
  const second = await shown(connect(house.sitting, { token: group.secrets.second }));
  expect(await turnSecond(second)).toBe('done');
  const answer = await secondRoutesOf(house, group).get('POST /api/burn')?.({ code: group.code });
  const total = { title: expect.any(String), at: expect.any(Number), to: null };
  const went = [{ group: null, totals: [total], sentence: null, file: null }];
  expect(answer).toEqual({ burned: true, left: [], went });
});

const paperRoutes = {
  packs: { list: async () => [] } as never,
  before: paperBefore,
  stageAddress: (secret: string) => secret,
  helperAddresses: () => ({}),
};

const routesOf = ({ sitting }: House) => openRoutes({ sitting, ...paperRoutes });

const secondRoutesOf = ({ sitting }: House, group: ReturnType<typeof groupAt>) =>
  openSecondRoutes({ sitting, ...paperRoutes }, group);

async function brief(house: House, sentenceOf: string): Promise<Device> {
  const begin = routesOf(house).get('POST /api/groups');
  await begin?.({ pack: 'canary-road', as: 'briefing', sentenceOf });
  const facilitator = await shown(house.facilitator());
  await until(() => console(facilitator).briefing !== null);
  return facilitator;
}

test('[PASS-5] a briefing is told the sentence that a group agreed to, and none where it agreed to none', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const code = house.sitting.code();
  const facilitator = await shown(house.facilitator());
  for (const to of ['rules', 'play', 'debrief'] as const)
    await ask(facilitator, { kind: 'move-on', to });
  const text = 'Canary: we ask first.';
  expect(await ask(facilitator, { kind: 'offer-sentence', text })).toBe('done');
  expect(JSON.stringify(console(await brief(house, code)).briefing)).not.toContain(text);
  await house.sitting.openEarlier(code);
  const back = await shown(house.facilitator());
  const close = { kind: 'close-offer', number: 1, pots: [14, 0] } as const;
  expect(await askAs(back, 'closed-early', close)).toBe('paused');
  expect(await askAs(back, 'going-on', { kind: 'resume' })).toBe('done');
  expect(await askAs(back, 'closed-later', close)).toBe('done');
  const { all = [] } = console(await brief(house, code)).briefing ?? {};
  expect(all.slice(-2)).toEqual([{ kind: 'own-words', text }, { kind: 'ask' }]);
  const { all: others = [] } = console(await brief(house, 'pot-drum-wheel')).briefing ?? {};
  expect(others).toEqual(all.filter(({ kind }) => kind !== 'own-words'));
});

test('[GROUP-12] burning lists the sentence that the officers were allowed to hear, and says so once', async () => {
  const house = await openHouse();
  const { sitting } = house;
  await sitting.begin('canary-road');
  const code = sitting.code();
  const facilitator = await shown(house.facilitator());
  for (const to of ['rules', 'play', 'debrief'] as const)
    await ask(facilitator, { kind: 'move-on', to });
  const text = 'Canary: we ask first.';
  expect(await ask(facilitator, { kind: 'offer-sentence', text })).toBe('done');
  expect(await ask(facilitator, { kind: 'close-offer', number: 1, pots: [14, 0] })).toBe('done');
  await sitting.begin(null);
  const went = [{ group: null, totals: [], sentence: text, file: null }];
  expect(await sitting.burnEarlier(code)).toEqual({ left: [], went });
  expect(findTraces(house.data, [text, 'we ask first'])).toEqual([]);
});
