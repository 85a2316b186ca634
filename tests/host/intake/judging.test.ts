import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judge, lost } from '../../../src/host/intake/judge.ts';
import { judgeSideBySide } from '../../../src/host/intake/judge-side-by-side.ts';
import { openJudging } from '../../../src/host/intake/open-judging.ts';
import { openPackStore } from '../../../src/host/pack-store.ts';
import { parseCsv } from '../../../src/scenario/exchange/csv-file.ts';
import { merge } from '../../../src/host/translations/merge.ts';
import { parsePo } from '../../../src/scenario/exchange/po-file.ts';
import { readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { makePlace } from '../place.ts';
import { sound, storiesWith } from './packed.ts';

const story = (ink: string) => ({ name: 'road', files: { 'road.ink': ink }, strings: {} });
const codes = (found: readonly { readonly code: string }[]): readonly string[] =>
  found.map(({ code }) => code);
const still = (): number => 0;

function judging(milliseconds: number, megabytes: number) {
  const opened = openJudging({ milliseconds, megabytes });
  onTestFinished(opened.close);
  return opened;
}

test('[PACKED-7] a story that never comes back is ended, and the next one is judged', async () => {
  const { judge: judgeOne } = judging(1, 512);
  const slow = await judgeOne(story(sound));
  expect(slow).toMatchObject({
    card: null,
    findings: [{ severity: 'error', code: 'story-holds-up', file: 'road.ink' }],
  });
  expect(slow.findings[0]?.what).toContain('longer than 0.001 s');
  const again = judging(60_000, 512);
  expect((await again.judge(story(sound))).card?.title).toBe('Road');
});

test('[PACKED-7] a machine that has much to do gives a story as many times as long', async () => {
  const opened = openJudging({ milliseconds: 1, megabytes: 512, slower: () => 60_000 });
  onTestFinished(opened.close);
  expect((await opened.judge(story(sound))).card?.title).toBe('Road');
});

test('[PACKED-7] a story that fills the memory is ended, the host goes on, and others are judged', async () => {
  const { judge: judgeOne } = judging(120_000, 40);
  const names = Array.from(
    { length: 60_000 },
    (_, at) => `~ temp a${at} = "${'x'.repeat(40)}${at}"`,
  );
  const [large, small] = await Promise.all([
    judgeOne(story(`-> a\n== a ==\n${names.join('\n')}\n-> END\n`)),
    judging(60_000, 512).judge(story(sound)),
  ]);
  expect(large.findings[0]?.what).toContain('more than 40 MB of memory');
  expect(small.card).not.toBeNull();
});

test('[PACKED-7] a story that would hold up its host is told, and so is one that never asks anything', () => {
  let now = 0;
  const slow = judge(story(sound), () => (now += 6_000));
  expect(slow).toMatchObject({ card: null, findings: [{ code: 'story-holds-up' }] });
  for (const endless of ['-> a\n== a ==\n-> a\n', '-> a\n== a ==\nHi.\n-> a\n']) {
    const { card, findings } = judge(story(endless), still);
    expect([card, codes(findings)]).toEqual([null, expect.arrayContaining(['story-fails'])]);
    expect(findings.find(({ code }) => code === 'story-fails')).toMatchObject({
      what: 'It goes round without an end, and never asks anything.',
      file: 'road.ink',
    });
  }
  expect(judge(story(sound), still).card).toMatchObject({ title: 'Road', teams: [1, 8] });
});

test('[PACKED-7] while a story is judged, the host does other things', async () => {
  let turns = 0;
  const done = judging(60_000, 512).judge(story(sound));
  const count = (): void => {
    turns += 1;
    if (turns < 1_000_000) setImmediate(count);
  };
  count();
  await done;
  expect(turns).toBeGreaterThan(50);
  turns = 1_000_000;
});

test('[PACKED-13] stories are judged side by side, each by whoever has least to do', async () => {
  const ends: ((title: string) => void)[][] = [];
  const closed: number[] = [];
  const pair = judgeSideBySide(() => {
    const own: ((title: string) => void)[] = [];
    const at = ends.push(own) - 1;
    return {
      judge: () =>
        new Promise((resolve) => {
          own.push((what) => resolve(lost({ name: what, files: {}, strings: {} }, what)));
        }),
      close: () => void closed.push(at),
    };
  }, 2);
  const waiting = () => ends.map((own) => own.length);
  const first = pair.judge(story(sound));
  expect(waiting()).toEqual([1]);
  const [second, third] = [pair.judge(story(sound)), pair.judge(story(sound))];
  expect(waiting()).toEqual([2, 1]);
  ends[1]?.[0]?.('second');
  expect((await second).findings[0]?.what).toBe('second');
  void pair.judge(story(sound));
  expect(waiting()).toEqual([2, 2]);
  ends[0]?.[0]?.('first');
  ends[0]?.[1]?.('third');
  expect([(await first).findings[0]?.what, (await third).findings[0]?.what]).toEqual([
    'first',
    'third',
  ]);
  pair.close();
  expect(closed).toEqual([0, 1]);
});

test('[PACKED-8] names that mean something to JavaScript are names, wherever they stand', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const { pack } = storiesWith({
    'road.ink': `VAR constructor = 1\nVAR toString = 2\nLIST __proto__ = polluted, hasOwnProperty\n-> start\n== start ==\n__PROTO__: Hi. #id: __proto__ #__proto__: polluted\n* [Go #id: constructor] -> prototype\n== prototype ==\nOn.\n-> END\n`,
    'pack.yaml': `title: Road\n__proto__: { polluted: yes }\n${[
      'roles',
      'cast',
      'meters',
      'places',
      'terms',
      'endings',
    ]
      .map(
        (key) =>
          `${key}:\n${names.map((name) => `  ${name}: { polluted: yes, title: x, name: x }`).join('\n')}`,
      )
      .join('\n')}\n`,
    'strings/fr.json': `{"__proto__": {"source": "Hi.", "text": "Salut.", "polluted": "yes"}, "constructor": "x"}`,
    'strings/__proto__.json': `{"polluted": "yes"}`,
    'strings/ids.json': `{"ids": {"__proto__": {"kind": "line", "in": "", "text": "polluted"}}, "gone": {}}`,
  });
  const read = await readPack(pack);
  const { scenario, texts } = openScenario(read);
  const beat = scenario?.read({ scenario: 'road', seed: 1, steps: [] });
  expect(beat?.lines).toHaveLength(1);
  expect(texts?.entries().length).toBeGreaterThan(0);
  expect(read.findings).toMatchObject([{ code: 'strings-broken', file: 'strings/__proto__.json' }]);
  expect(Object.getPrototypeOf(read.strings)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect([typeof {}.toString, typeof {}.constructor]).toEqual(['function', 'function']);
});

test('[PACKED-8] translators’ files cannot reach what all objects share', async () => {
  const po =
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "__proto__"\nmsgid "polluted"\nmsgstr "yes"\n';
  const csv = 'id,source,translation,__proto__\n__proto__,polluted,yes,yes\nconstructor,a,b,c\n';
  expect(parsePo(po)).toHaveProperty('returned.0.id', '__proto__');
  expect(parseCsv(csv)).toMatchObject({ returned: [{ id: '__proto__' }, { id: 'constructor' }] });
  const { pack } = storiesWith({ 'in.po': po, 'in.csv': csv });
  expect(await merge(pack, join(pack, 'in.po'), 'fr')).toHaveProperty('why');
  expect(await merge(pack, join(pack, 'in.csv'), 'fr')).toHaveProperty('why');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('[PACKED-9] what anything is held against cannot be chosen, and nothing of it is copied', async () => {
  const { stories } = storiesWith({ 'pictures/sly.svg': '<svg><script/></svg>' });
  const data = makePlace();
  const [card] = await openPackStore(stories, data).list();
  expect(card).toMatchObject({ name: 'road', hash: '', findings: [{ code: 'svg-unsafe' }] });
  const clean = storiesWith({});
  const [good] = await openPackStore(clean.stories, data).list();
  const name = 'road';
  const hash = good?.hash ?? '';
  expect(await openPackStore(stories, data).pin({ name, hash })).toBeNull();
  expect(existsSync(join(data, 'packs'))).toBe(false);
  const store = openPackStore(clean.stories, data);
  expect((await store.pin({ name, hash }))?.hash).toBe(hash);
  expect((await store.load({ name, hash }))?.hash).toBe(hash);
});

test('[PACKED-9] a pack that turns bad after it was shown is not taken', async () => {
  const { stories, pack } = storiesWith({});
  const data = makePlace();
  const store = openPackStore(stories, data);
  const [card] = await store.list();
  writeFileSync(join(pack, 'sly.svg'), '<svg onload="a"/>');
  expect(await store.pin({ name: 'road', hash: card?.hash ?? '' })).toBeNull();
  expect(existsSync(join(data, 'packs'))).toBe(false);
});

test('[PACKED-10] files that include each other are a finding, in a pack and alone', async () => {
  const { pack } = storiesWith({
    'road.ink': `INCLUDE a.ink\n${sound}`,
    'a.ink': 'INCLUDE b.ink\n',
    'b.ink': 'INCLUDE a.ink\nINCLUDE road.ink\n',
  });
  for (const path of [pack, join(pack, 'road.ink')]) {
    const found = codes(openScenario(await readPack(path)).findings);
    expect(found).toContain('ink-include-circle');
  }
});

test('[PACKED-10] YAML that unfolds without end is a finding, in a pack and in its world', async () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)
    .join('\n')}\n`;
  const { stories, pack } = storiesWith({ 'pack.yaml': `world: valley\n${bomb}` });
  mkdirSync(join(stories, 'valley'));
  writeFileSync(join(stories, 'valley', 'world.yaml'), bomb);
  expect(codes(openScenario(await readPack(pack)).findings)).toContain('pack-broken');
  writeFileSync(join(pack, 'pack.yaml'), 'world: valley\n');
  const found = openScenario(await readPack(pack)).findings;
  expect(found).toMatchObject([{ code: 'pack-broken', file: 'world.yaml' }]);
});

test.each([
  ['a table that is none', 'in.csv', 'hello\nthere', 'neither'],
  ['bytes that are no text', 'in.csv', Buffer.from([0xff, 0xfa, 0x80, 0x00]), 'neither'],
  ['a table of another story', 'in.csv', 'id,source,translation\nx,y,=cmd()', 'belongs to'],
  ['a file larger than any table', 'in.po', Buffer.alloc(5_000_000, 'x'), 'more than 4 MB'],
])('[PACKED-11] %s is refused, and leaves the table as it was', async (...[, file, bytes, why]) => {
  const { pack } = storiesWith({});
  const place = makePlace();
  writeFileSync(join(place, file), bytes);
  const refused = await merge(pack, join(place, file), 'fr');
  expect('why' in refused && refused.why).toContain(why);
  expect(existsSync(join(pack, 'strings'))).toBe(false);
});

test('[PACKED-11] what a calculation program would work out goes out and comes back as text', () => {
  const row = `id,source,translation\na,b,"'=HYPERLINK(""http://192.0.2.1"")"\n`;
  expect(parseCsv(row)).toHaveProperty('returned.0.text', '=HYPERLINK("http://192.0.2.1")');
});

test.runIf(process.platform !== 'win32')(
  '[PACKED-11] a table is never written through a link',
  async () => {
    const { stories, pack } = storiesWith({
      'road.ink': sound.replace('A road.', 'A road. #id: one'),
    });
    const place = makePlace();
    writeFileSync(join(place, 'in.csv'), 'id,source,translation\none,A road.,Une route.\n');
    writeFileSync(join(place, 'kept'), 'kept');
    symlinkSync(place, join(pack, 'strings'));
    const refused = await merge(pack, join(place, 'in.csv'), 'fr');
    expect('why' in refused && refused.why).toContain('a link');
    const other = join(stories, 'other');
    mkdirSync(join(other, 'strings'), { recursive: true });
    writeFileSync(join(other, 'other.ink'), sound.replace('A road.', 'A road. #id: one'));
    symlinkSync(join(place, 'kept'), join(other, 'strings', 'fr.json.new'));
    expect(await merge(other, join(place, 'in.csv'), 'fr')).toMatchObject({ added: 1 });
    expect((await readPack(other)).strings['fr']?.['one']).toMatchObject({ text: 'Une route.' });
    expect(existsSync(join(place, 'fr.json'))).toBe(false);
  },
);
