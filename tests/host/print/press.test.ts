import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from '../../../src/host/api.ts';
import { verb } from '../../../src/host/cli/print.ts';
import { findBrowser } from '../../../src/host/print/find-browser.ts';
import { openPrinting } from '../../../src/host/print/open-printing.ts';
import { readSource } from '../../../src/host/print/read-source.ts';
import { runVerb } from '../../../src/host/terminal/run-verb.ts';
import { checklistOf, recordOf } from '../../support/kept-by-panels.ts';
import { ask, openHouse, until, type House } from '../house.ts';
import { paperBefore, paperPacks } from '../paper-before.ts';
import { makePlace } from '../place.ts';

const river = join(import.meta.dirname, '../../../stories/the-river-road');

async function run(...args: readonly string[]) {
  const told: string[] = [];
  const print = (line: string) => void told.push(line);
  const terminal = {
    print,
    say: print,
    progress: () => {},
    paint: (_: unknown, text: string) => text,
    ask: async () => null,
    stopped: new AbortController().signal,
  };
  return {
    status: await runVerb({ name: 'print', does: verb }, args, terminal),
    told: told.join(' '),
  };
}

test('[PRESS-2] what cannot be printed is said in one sentence, and no file is written', async () => {
  const out = join(makePlace(), 'out.pdf');
  const data = makePlace();
  for (const [args, status, says] of [
    [[river, '--what', 'wallpaper'], 2, '--what story|roles'],
    [[river], 2, '--what story|roles'],
    [[river, '--what', 'roles', '--paper', 'a0'], 2, 'There is no paper "a0"'],
    [['gourd-kite-lamp', '--what', 'story', '--data', data], 2, 'no kept session'],
    [[river, '--what', 'flipbook', '--cut', '45'], 1, 'too many pages'],
  ] as const) {
    const ran = await run(...args, '--out', out);
    expect([ran.status, ran.told]).toEqual([status, expect.stringContaining(says)]);
  }
  expect(existsSync(out)).toBe(false);
});

test('[PRESS-2] without a Chromium the way by the browser is named; one that is named comes first', async () => {
  const env = { PATH: '/opt/a', ELSEWHERE_CHROMIUM: '/opt/mine' };
  expect(findBrowser({ env, exists: () => false })).toBeNull();
  expect(findBrowser({ env, exists: () => true })).toBe('/opt/mine');
  expect(findBrowser({ env, exists: (path) => path === '/opt/a/chromium' })).toBe(
    '/opt/a/chromium',
  );
  const { more } = verb;
  expect(more.join(' ')).toContain('print from the facilitator');
});

async function inPlay(): Promise<House> {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const facilitator = house.facilitator();
  await until(() => facilitator.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  return house;
}

test('[PRESS-3] a kept session is found by its code, and while its host runs it is not read', async () => {
  const house = await inPlay();
  const code = house.sitting.code();
  const where = { data: house.data, stories: house.stories };
  await house.sitting.close();
  await house.journal.close();
  const source = await readSource(code, where);
  if (typeof source === 'string') throw new Error(source);
  expect([source.group?.phase, source.scenario.name]).toEqual(['rules', 'canary-road']);
  expect(await readSource('pot-pot-pot', where)).toContain('no kept session');
});

const body = { what: 'choices', language: 'en', minutes: 60, cut: null, group: 0 };

const openPrints = async () => printsOf(await inPlay());

/** Nothing is counted yet. */
const look = () => Promise.resolve({ stories: [], waiting: 2 });

async function printsOf({ sitting, stories }: House) {
  const [group] = sitting.groups();
  if (!group) throw new Error('There is no group.');
  const reached = { base: 'http://10.0.0.1:8080', hostKey: 'key' };
  const api = openApi({
    secret: 'first',
    packs: paperPacks,
    sitting,
    before: paperBefore,
    stageAddress: () => '',
    helperAddresses: () => ({}),
    printing: openPrinting(reached, { own: 'first', stories, library: { look } }),
  });
  const asks = (secret: string, path: string, sent: object) =>
    api.answer({ secret, method: 'POST', path, body: sent });
  return { sitting, secrets: group.secrets, asks };
}

test('[PRESS-4] prints are told to the secrets that lead a group, each its own, and to nobody else', async () => {
  const { sitting, secrets, asks } = await openPrints();
  for (const secret of ['first', secrets.second]) {
    expect((await asks(secret, '/api/print', body)).status).toBe(200);
    const address = await asks(secret, '/api/print/address', { code: sitting.code() });
    expect(address.body).toEqual({ url: `http://10.0.0.1:8080/print/?group=0#${secret}~key` });
  }
  for (const secret of ['', secrets.stage, secrets.observer, secrets.interpreter])
    expect((await asks(secret, '/api/print', body)).status).toBe(401);
});

test('[PRESS-4] what is asked wrongly, or of a group that was burned, is told nothing', async () => {
  const { sitting, asks } = await openPrints();
  for (const wrong of [{ ...body, group: 1 }, { ...body, what: 'all' }, { ...body, cut: 13 }, {}])
    expect((await asks('first', '/api/print', wrong)).status).toBe(400);
  await sitting.burn();
  expect((await asks('first', '/api/print', body)).status).toBe(400);
});

test('[PRESS-6] what was played on paper is typed in by who leads the group, from the lobby alone, and a mistake changes nothing', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const { asks, sitting, secrets } = await printsOf(house);
  const code = sitting.code();
  const typed = (choice: number) => ({ code, cut: 12, teams: [[{ choice, counts: [3, 1] }]] });
  const seenBy = house.facilitator();
  await until(() => seenBy.frames.length > 1);
  expect((await asks(secrets.stage, '/api/typed-in', typed(0))).status).toBe(401);
  expect((await asks('first', '/api/typed-in', { ...typed(0), code: 'pot-pot-pot' })).status).toBe(
    400,
  );
  expect((await asks('first', '/api/typed-in', typed(1))).body).toMatchObject({
    why: 'counts-disagree',
  });
  expect((await sitting.onPaper.printedFrom(code))?.group.phase).toBe('lobby');
  expect((await asks('first', '/api/typed-in', typed(0))).body).toEqual({ done: true });
  const after = (await sitting.onPaper.printedFrom(code))?.group;
  expect([after?.phase, after?.teams[0]?.runs[0]?.marks.at(-1)?.ending]).toEqual([
    'debrief',
    'end',
  ]);
  expect((await asks('first', '/api/typed-in', typed(0))).body).toEqual({ why: 'refused' });
});

const bank = join(import.meta.dirname, '../../../stories/indicators');
const panel = { ...body, what: 'behaviour' };

test('[PRINT-42] what a panel kept is printed once both sides said yes, to the facilitator of the whole laptop alone', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const { asks, secrets, sitting } = await printsOf(house);
  const { version: _, day: __, letGo: ___, ...record } = recordOf(9);
  const { name = '' } = sitting.rounds.keep(record) ?? {};
  const empty = (await asks('first', '/api/print', panel)).body;
  expect(empty).toMatchObject({ paper: { sheets: { what: 'behaviour', watched: null } } });
  const kept = { ...panel, kept: name };
  expect((await asks('first', '/api/print', kept)).body).toEqual({ why: 'not-let-go' });
  expect(sitting.rounds.letGo(name, ['police', 'community'])).toBe(true);
  const filled = (await asks('first', '/api/print', kept)).body;
  expect(filled).toMatchObject({ paper: { sheets: { watched: 9, written: { day: /./ } } } });
  const wrong = { ...panel, what: 'checklist', kept: name };
  expect((await asks('first', '/api/print', wrong)).body).toEqual({ why: 'not-let-go' });
  for (const asked of [
    { ...panel, kept: 'nothing' },
    { ...panel, kept: '../x' },
  ])
    expect((await asks('first', '/api/print', asked)).status).toBe(400);
  for (const asked of [panel, kept])
    expect((await asks(secrets.second, '/api/print', asked)).status).toBe(400);
});

test('[PRINT-42] without a bank there is no checklist, and with one every line of it', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const { asks } = await printsOf(house);
  const checklist = { ...panel, what: 'checklist' };
  expect((await asks('first', '/api/print', checklist)).body).toEqual({ why: 'no-bank' });
  cpSync(bank, join(house.stories, 'indicators'), { recursive: true });
  const { body: answered } = await asks('first', '/api/print', checklist);
  const lists = [{ list: 'processes' }, { list: 'institutions' }];
  expect(answered).toMatchObject({ paper: { sheets: { what: 'checklist', lists } } });
});

test('[PRESS-9] what is no bank, no record, or may not leave yet is said in one sentence', async () => {
  const place = makePlace();
  const file = (name: string, content: object): string => {
    const path = join(place, `${name}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const { letGo: _, ...held } = checklistOf(['a']);
  const out = join(place, 'out.pdf');
  for (const [path, what, status, says] of [
    [place, 'checklist', 2, 'no bank of questions'],
    [file('other', { kind: 'round' }), 'checklist', 2, 'no checklist and no record'],
    [file('held', held), 'checklist', 1, 'may not leave yet'],
    [file('record', recordOf(6)), 'checklist', 1, 'no such record'],
  ] as const) {
    const stories = join(bank, '..');
    const ran = await run(path, '--what', what, '--out', out, '--stories', stories);
    expect([ran.status, ran.told]).toEqual([status, expect.stringContaining(says)]);
  }
  expect(existsSync(out)).toBe(false);
});

test('[STORY-25] the report is asked for as prints are, before a story is chosen too', async () => {
  const { asks } = await openPrints();
  const { status, body: answered } = await asks('first', '/api/print', { ...body, what: 'report' });
  expect(status).toBe(200);
  expect(answered).toMatchObject({ paper: { sheets: { what: 'report', waiting: 2 } } });
  expect((await asks('', '/api/print', { ...body, what: 'report' })).status).toBe(401);
});

test('[PRINT-72] the script of a story is told to the facilitator of the whole laptop alone', async () => {
  const { asks, secrets } = await openPrints();
  const script = { ...body, what: 'script', story: 'canary-road' };
  const { body: answered } = await asks('first', '/api/print', script);
  expect(answered).toMatchObject({ paper: { sheets: { what: 'script' } } });
  const french = await asks('first', '/api/print', { ...script, language: 'fr' });
  expect(french.body).toEqual({ why: 'not-told' });
  for (const secret of [secrets.second, secrets.stage])
    expect((await asks(secret, '/api/print', script)).status).not.toBe(200);
  for (const story of [null, 'none', '..', '../canary-road'])
    expect((await asks('first', '/api/print', { ...script, story })).status).toBe(400);
});

test('[PRINT-72] by the command, what is no story and a language that it is not told in are one sentence each', async () => {
  const out = join(makePlace(), 'out.pdf');
  for (const [path, status, says] of [
    [makePlace(), 2, 'There is no story in'],
    [river, 1, 'not told in this language'],
  ] as const) {
    const ran = await run(path, '--what', 'script', '--lang', 'tlh', '--out', out);
    expect([ran.status, ran.told]).toEqual([status, expect.stringContaining(says)]);
  }
  expect(existsSync(out)).toBe(false);
});
