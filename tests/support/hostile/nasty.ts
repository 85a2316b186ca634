import type { Draw } from '../draw.ts';

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** Values that programs trip over. */
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  63,
  1e308,
  -0,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\u202egourd',
  '\ud800',
  'gоurd',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  [],
  {},
  [[]],
  { length: 3 },
  { toString: null },
  { kind: 'facilitator' },
  deep(500),
  Array.from({ length: 200 }, () => 0),
];

const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  'kind',
  'seat',
  'by',
  'as',
  'token',
  'v',
  '',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Puts something else into one place of a value, or takes it away. Changes the value. */
function spoilOnce(value: unknown, draw: Draw): void {
  let at = value;
  for (;;) {
    if (!isObject(at)) return;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = draw.pick(keys);
    if (isObject(at[key]) && draw.often(0.6)) {
      at = at[key];
      continue;
    }
    const name = draw.often(0.2) && !Array.isArray(at) ? draw.pick(names) : key;
    if (draw.often(0.2)) delete at[key];
    else Object.defineProperty(at, name, { ...plain, value: structuredClone(draw.pick(values)) });
    return;
  }
}

const plain = { writable: true, enumerable: true, configurable: true };

/** The same value with one to three places spoilt. */
export function spoil(value: unknown, draw: Draw): unknown {
  const copy: unknown = structuredClone(value);
  for (let times = draw.whole(1, 3); times > 0; times -= 1) spoilOnce(copy, draw);
  return copy;
}

/** A text that was cut, doubled, or in which signs are others. */
export function garble(text: string, draw: Draw): string {
  const at = draw.whole(0, text.length);
  const odd = draw.pick(['\u0000', '"', '}', '{', '\ud800', '\n', '\\', ',"v":1', '﷽', '1e999']);
  switch (draw.whole(0, 4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text + text.slice(at);
    case 2:
      return text.slice(0, at) + odd + text.slice(at);
    case 3:
      return text.slice(0, at) + odd + text.slice(at + odd.length);
    default:
      return text + draw.pick([' '.repeat(17_000), odd, text]);
  }
}
