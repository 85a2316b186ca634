import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePictures, type CommandId } from '../../src/session/ids.ts';
import { makeDownFrame, makeUpFrame, makeViewFrame } from '../../src/wire/make-frame.ts';
import { padText } from '../../src/wire/padding.ts';
import { longestUpFrame, parseCode, parseUpFrame } from '../../src/wire/parse-frame.ts';

const id = 'id-1234' as CommandId;
const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as never;
const token = 'a'.repeat(32);

test('[WIRE-1] a frame is read as it was meant', () => {
  const hello = { kind: 'hello', by: { token }, language: 'ar-XB', have: 'dGFn_-' } as const;
  const join = { ...hello, by: { code: ['gourd', 'kite', 'lamp'] }, have: null } as const;
  const own = { ...join, by: { ...join.by, token } } as const;
  for (const frame of [hello, join, own])
    expect(parseUpFrame(makeUpFrame(frame), 'stranger')).toEqual({ v: 1, ...frame });
  const vote = { kind: 'command', id, command: { kind: 'cast-vote', target, choice: 3 } } as const;
  expect(parseUpFrame(makeUpFrame(vote), 'seat')).toEqual({ v: 1, ...vote });
  const pause = { kind: 'command', id, command: { kind: 'pause' } } as const;
  expect(parseUpFrame(makeUpFrame(pause), 'facilitator')).toEqual({ v: 1, ...pause });
  expect(parseUpFrame('{"v":1,"kind":"alive"}', 'stage')).toEqual({ v: 1, kind: 'alive' });
});

test.each([
  ['too-long', `{"v":1,"kind":"alive","x":"${'x'.repeat(longestUpFrame)}"}`],
  ['not-json', '{"v":1'],
  ['not-json', ''],
  ['wrong-field', '[]'],
  ['wrong-field', 'null'],
  ['wrong-field', '"hello"'],
  ['other-version', '{"kind":"alive"}'],
  ['other-version', '{"v":2,"kind":"hello"}'],
  ['other-version', '{"v":"1","kind":"alive"}'],
  ['unknown-kind', '{"v":1,"kind":"welcome"}'],
  ['unknown-kind', '{"v":1,"kind":"broken","what":"mine","id":"forged"}'],
  ['wrong-field', '{"v":1,"kind":"hello"}'],
  ['wrong-field', `{"v":1,"kind":"hello","by":{"token":"short"},"language":"en","have":null}`],
  ['wrong-field', `{"v":1,"kind":"hello","by":{"token":["${token}"]},"language":"en","have":null}`],
  ['wrong-field', `{"v":1,"kind":"hello","by":{"token":"${token}"},"language":"<b>","have":null}`],
  ['wrong-field', `{"v":1,"kind":"hello","by":{"token":"${token}"},"language":"en","have":{}}`],
  [
    'wrong-field',
    `{"v":1,"kind":"hello","by":{"code":["gourd","kite"]},"language":"en","have":null}`,
  ],
  ['wrong-field', `{"v":1,"kind":"command","id":"no","command":{"kind":"leave"}}`],
  ['wrong-field', `${'['.repeat(8000)}${']'.repeat(8000)}`],
])('[WIRE-2] %s: %s', (what, text) => {
  expect(parseUpFrame(text, 'seat')).toEqual({ kind: 'broken', what, id: null });
});

test('[WIRE-2] no text and no value makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      fc.constantFrom('seat', 'facilitator'),
      (text, from) => {
        expect(parseUpFrame(text, from as 'seat').kind).toBe('broken');
      },
    ),
    { numRuns: 500 },
  );
  const kinds = fc.constantFrom('hello', 'command', 'alive', 'view', '__proto__', 'constructor');
  const frame = fc.record({
    v: fc.constant(1),
    kind: kinds,
    by: fc.anything(),
    id: fc.anything(),
    command: fc.anything(),
  });
  fc.assert(
    fc.property(frame, (value) => {
      const text = JSON.stringify(value) ?? '';
      const parsed = parseUpFrame(text, 'seat');
      expect(value.kind === 'alive' ? parsed.kind : 'broken').toBe(parsed.kind);
    }),
    { numRuns: 500 },
  );
});

test('[WIRE-3] a broken command names its id and nothing else', () => {
  const text = '{"v":1,"kind":"command","id":"id-1234","command":{"kind":"burn-it-all"},"more":1}';
  expect(parseUpFrame(text, 'seat')).toEqual({ kind: 'broken', what: 'wrong-field', id });
});

test('[WIRE-4] only what is known is copied, and no prototype is reached', () => {
  const vote = `{"kind":"cast-vote","target":{"team":"gourd","run":"r1","at":0,"round":1,"seat":"other"},"choice":0,"seat":"other"}`;
  const frame = parseUpFrame(
    `{"v":1,"kind":"command","id":"id-1234","seat":"other","command":${vote}}`,
    'seat',
  );
  expect(JSON.stringify(frame)).not.toContain('other');
  const sly = `{"v":1,"__proto__":{"kind":"alive"},"constructor":{"prototype":{"polluted":1}}}`;
  expect(parseUpFrame(sly, 'seat')).toMatchObject({ kind: 'broken', what: 'unknown-kind' });
  const by = `{"__proto__":{"token":"${token}"}}`;
  const hello = `{"v":1,"kind":"hello","by":${by},"language":"en","have":null}`;
  expect(parseUpFrame(hello, 'stranger')).toMatchObject({ kind: 'broken', what: 'wrong-field' });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('[WIRE-5] who sends decides which commands can be read', () => {
  const frame = (command: object) => JSON.stringify({ v: 1, kind: 'command', id, command });
  const kindFrom = (command: object, from: Parameters<typeof parseUpFrame>[1]) =>
    parseUpFrame(frame(command), from).kind;
  expect(kindFrom({ kind: 'pause' }, 'facilitator')).toBe('command');
  expect(kindFrom({ kind: 'agree-rules' }, 'seat')).toBe('command');
  for (const from of ['seat', 'stage', 'stranger'] as const)
    expect(kindFrom({ kind: 'pause' }, from)).toBe('broken');
  for (const from of ['facilitator', 'stage', 'stranger'] as const)
    expect(kindFrom({ kind: 'agree-rules' }, from)).toBe('broken');
});

test('[WIRE-6] a view put together from JSON is the same frame', () => {
  const scene = { text: 'a "quoted" \n line — ا', deep: [1, { two: null }] };
  const made = makeViewFrame({ tag: 'tag-_', scene: JSON.stringify(scene), mine: 'null', now: 5 });
  expect(JSON.parse(made)).toEqual({ v: 1, kind: 'view', tag: 'tag-_', scene, mine: null, now: 5 });
  const bare = makeViewFrame({ tag: 't', scene: null, mine: null, now: 6 });
  expect(JSON.parse(bare)).toEqual({ v: 1, kind: 'view', tag: 't', now: 6 });
  expect(JSON.parse(makeDownFrame({ kind: 'ack', id }))).toEqual({ v: 1, kind: 'ack', id });
});

test('[WIRE-8] every view takes the second length of sealed texts at least, and reads the same', () => {
  const made = makeViewFrame({ tag: 't', scene: null, mine: '{"vote":1}', now: 6 });
  expect(padText(made)).toHaveLength(2_048);
  expect(JSON.parse(made)).toEqual({ v: 1, kind: 'view', tag: 't', mine: { vote: 1 }, now: 6 });
  expect(padText(makeDownFrame({ kind: 'ack', id }))).toHaveLength(512);
});

test('[WIRE-7] a picture code is three or four of the twelve pictures', () => {
  expect(parseCode('gourd-kite-lamp')).toEqual(['gourd', 'kite', 'lamp']);
  expect(parseCode(['wheel', 'wheel', 'wheel'])).toEqual(['wheel', 'wheel', 'wheel']);
  expect(parseCode('gourd-kite-lamp-kite')).toEqual(['gourd', 'kite', 'lamp', 'kite']);
  for (const wrong of [
    '',
    'gourd-kite',
    'gourd-kite-lamp-boat-drum',
    'gourd-kite-lamp-',
    'gourd-kite-moon',
    7,
    null,
    { length: 3 },
  ])
    expect(parseCode(wrong)).toBeNull();
  expect(parseCode(codePictures)).toBeNull();
});
