import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terse, tersePath } from '../../src/kit/terse.ts';

/** How many numbers a command takes, and where in them x and y stand; for an independent reading of a path. */
const shapes: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  A: '-----xy',
  Z: '',
};

/** Every command of a path with all its points from the corner. */
function pointsOf(path: string): readonly string[] {
  const tokens = path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  const found: string[] = [];
  let [x, y, startX, startY, command, at] = [0, 0, 0, 0, '', 0];
  while (at < tokens.length) {
    if (/[a-z]/i.test(tokens[at] ?? '')) command = tokens[at++] ?? '';
    const kind = command.toUpperCase();
    const isRelative = command !== kind;
    const values = (shapes[kind] ?? '').split('').map((axis) => {
      const value = Number(tokens[at++]);
      const from = axis === 'x' ? x : y;
      return Math.round((axis === '-' || !isRelative ? value : value + from) * 10) / 10;
    });
    found.push(`${kind} ${values.join(' ')}`);
    [x, y] = kind === 'Z' ? [startX, startY] : endOf(kind, values, [x, y]);
    if (kind === 'M') {
      [startX, startY] = [x, y];
      command = isRelative ? 'l' : 'L';
    }
  }
  return found;
}

function endOf(kind: string, values: readonly number[], [x, y]: readonly [number, number]) {
  if (kind === 'H') return [values[0] ?? 0, y] as const;
  if (kind === 'V') return [x, values[0] ?? 0] as const;
  return [values.at(-2) ?? 0, values.at(-1) ?? 0] as const;
}

const tenths = fc.integer({ min: -9000, max: 9000 }).map((value) => value / 10);
const command = fc.constantFrom(...'lLhHvVcCsSqQtTzZmM'.split('')).chain((letter) =>
  fc
    .array(tenths, {
      minLength: (shapes[letter.toUpperCase()] ?? '').length,
      maxLength: (shapes[letter.toUpperCase()] ?? '').length,
    })
    .map((values) => `${letter}${values.join(' ')}`),
);

test('[ART-22] a path that is written short passes the points it passed before', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 14 }), (commands) => {
      const path = `M10 20${commands.join('')}`;
      const short = tersePath(path);
      expect(pointsOf(short)).toEqual(pointsOf(path));
      expect(short.length).toBeLessThanOrEqual(path.length);
    }),
    { numRuns: 300 },
  );
});

test('[ART-22] arcs keep their radii and flags', () => {
  const path = 'M100 50A16 16.5 0 1 0 132 50a16 16.5 30 0 1 -32 0Z';
  expect(pointsOf(tersePath(path))).toEqual(pointsOf(path));
});

test('[ART-22] what most pieces have is said once, for all', () => {
  const page =
    '<svg width="1"><path d="M0 0" fill="none" stroke-width="4"/><path d="M1 1" fill="#abcdef" stroke-width="4"/><path d="M2 2" fill="none" stroke-width="2"/></svg>';
  expect(terse(page)).toBe(
    '<svg width="1" stroke-width="4" fill="none"><path d="M0 0"/><path d="M1 1" fill="#abcdef"/><path d="M2 2" stroke-width="2"/></svg>',
  );
});
