import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/host/cli/check.ts';
import { openFrontier } from '../../src/scenario/frontier.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import type { Walk } from '../../src/scenario/walk.ts';
import { mustOpen, openInk, playthrough } from './open.ts';

function walkInk(ink: string, more: Readonly<Record<string, string>> = {}, steps = 5_000): Walk {
  const { walk, findings } = openInk(ink, more);
  if (!walk) throw new Error(JSON.stringify(findings));
  return walk([], { states: 5_000, steps });
}

const meters = { 'pack.yaml': 'meters: { a: {} }' };

const road = `VAR a = 5
VAR cut = 25
-> gate
=== gate
# anchor: gate
* [Ask] -> ask
* [Wave] -> bridge
* {a > 9} [Never] -> END
=== ask
~ a = a + 1
# anchor: talk
* [Go on] -> bridge
=== bridge
# anchor: bridge
* {cut == 12} [Short] -> END
* [Run]
  ~ a = a - 3
  -> far
* [Wait] -> far
=== far
{ a > 5:
  # ending: glad
  Good.
- else:
  # ending: sad
  Bad.
}
-> END
`;

test('[WALK-1] a closed walk has met every ending, by a shortest way that leads there', () => {
  const walked = walkInk(road, { 'pack.yaml': 'meters: { a: {} }' });
  expect(walked).toMatchObject({ closed: true, because: null, faults: [], deadEnds: [] });
  expect(walked.endings.map(({ name, shortest }) => [name, shortest.length]).toSorted()).toEqual([
    ['glad', 3],
    ['sad', 2],
  ]);
  const story = mustOpen(road);
  for (const { name, shortest } of walked.endings) {
    expect(story.read(playthrough(story, shortest, 1)).ending).toBe(name);
  }
  expect(walked.meters).toEqual({ a: [2, 6] });
});

test('[WALK-2] a walk that stops short says why', () => {
  const endless = 'VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [More] -> k\n+ [Enough] -> END\n';
  expect(walkInk(endless, {}, 50)).toMatchObject({ closed: false, because: 'steps' });
  expect(walkInk(endless, {}, 50).endings.map(({ name }) => name)).toEqual(['end']);
  expect(openInk(endless).walk?.([], { states: 20, steps: 5_000 }).because).toBe('states');
  expect(walkInk('{RANDOM(1,2)}\n* [a]\n* [b]\n- -> END')).toMatchObject({
    closed: false,
    because: 'chance',
  });
});

test('[WALK-2] the front, the back and the middle each get their turn, and nothing is lost', () => {
  const frontier = openFrontier<number>();
  for (let spot = 0; spot < 30; spot += 1) frontier.add(spot);
  const taken = Array.from({ length: 30 }, () => frontier.next());
  expect(taken[0]).toBe(29);
  expect(taken[2]).toBe(0);
  expect(taken.toSorted((one, two) => Number(one) - Number(two))).toEqual(
    Array.from({ length: 30 }, (_, spot) => spot),
  );
  expect(frontier.next()).toBeNull();
});

type Met = {
  readonly endings: Set<string>;
  readonly offered: Set<string>;
  readonly a: Set<number>;
  least: number;
  most: number;
};

/** Every path apart, up to a depth that these stories never reach. */
function walkApart(ink: string): Met {
  const story = mustOpen(ink, meters);
  const met: Met = {
    endings: new Set(),
    offered: new Set(),
    a: new Set(),
    least: Infinity,
    most: 0,
  };
  const visit = (steps: readonly Step[], decisions: number): void => {
    const beat = story.read(playthrough(story, steps, 1));
    met.a.add(Number(beat.meters['a']));
    if (beat.ending !== null) {
      met.endings.add(beat.ending);
      met.least = Math.min(met.least, decisions);
      met.most = Math.max(met.most, decisions);
    }
    for (const { step } of beat.choices) {
      met.offered.add(step.path);
      visit([...steps, step], decisions + Number(beat.decision !== null));
    }
  };
  visit([], 0);
  return met;
}

const condition = fc.constantFrom(
  ...['', '', '', '', ''],
  ...['{a < 2} ', '{not k2} ', '{b != 2} ', '{k1 < 2} ', '{b > a} ', '{TURNS_SINCE(-> k0) > 0} '],
);
const effect = fc.constantFrom(
  '~ a = a + 1',
  '~ b = a',
  '~ a = a % 2',
  '~ b++',
  '~ t(a)',
  'Said {k1} {&x|y} {one|two|three}.',
  '-> tunnel ->',
);

/** Stories whose choices only lead on, so that each path ends; knots are met from several sides. */
const story = fc
  .array(
    fc.record({
      effect,
      choices: fc.array(fc.tuple(condition, effect, fc.nat({ max: 2 }), fc.boolean()), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
    { minLength: 3, maxLength: 4 },
  )
  .map((knots) => {
    const target = (from: number, ahead: number): string => {
      const to = from + 1 + ahead;
      return to < knots.length ? `k${to}` : 'over';
    };
    const bodies = knots.map(({ effect: first, choices }, at) =>
      [
        `=== k${at}`,
        first,
        ...choices.map(
          ([when, then, ahead, sticky], index) =>
            `${sticky ? '+' : '*'} ${when}[${at}${index}]\n  ${then}\n  -> ${target(at, ahead)}`,
        ),
        `* -> ${target(at, 0)}`,
      ].join('\n'),
    );
    // The ending's name tells whatever a path can differ in.
    const over =
      '=== over\n~ temp since = TURNS_SINCE(-> k1)\n# ending: {a}/{b}/{k1}/{k2}/{tunnel}/{since}\nOver.\n-> END';
    const rest = '=== tunnel\n+ [in]\n  ~ b = 2\n  ->->\n=== function t(ref x)\n~ x = x + b';
    return `VAR a = 0\nVAR b = 1\n-> k0\n${bodies.join('\n')}\n${over}\n${rest}\n`;
  });

test('[WALK-3] merging hides nothing: it meets what walking every path apart meets', () => {
  fc.assert(
    fc.property(story, (ink) => {
      const walked = walkInk(ink, meters);
      const apart = walkApart(ink);
      expect(walked.closed).toBe(true);
      expect(new Set(walked.endings.map(({ name }) => name))).toEqual(apart.endings);
      expect(walked.neverOffered.filter(({ path }) => apart.offered.has(path))).toEqual([]);
      expect(walked.meters['a']).toEqual([Math.min(...apart.a), Math.max(...apart.a)]);
      expect(walked.decisions).toEqual({ least: apart.least, most: apart.most });
    }),
    { numRuns: 40 },
  );
}, 120_000);

const ends = '=== one\n# ending: one\nOne.\n-> END\n=== two\n# ending: two\nTwo.\n-> END\n';
const later = '* [p]\n* [q]\n-';

test.each([
  [
    'a variable',
    `VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n- Mid.\n${later} {a == 1: -> one}\n-> two\n${ends}`,
  ],
  [
    'a visit',
    `* [x] -> by ->\n* [y]\n- Mid.\n${later} {by: -> one}\n-> two\n=== by\nBy.\n->->\n${ends}`,
  ],
  [
    'a number of visits',
    `* [x] -> by -> by ->\n* [y] -> by ->\n- Mid.\n${later} {by > 1: -> one}\n-> two\n=== by\nBy.\n->->\n${ends}`,
  ],
  [
    'the time since a visit',
    `-> by ->\n* [x]\n  * * [more]\n* [y]\n- Mid.\n${later} {TURNS_SINCE(-> by) > 2: -> one}\n-> two\n=== by\nBy.\n->->\n${ends}`,
  ],
  [
    'the number of turns',
    `* [x]\n  * * [more]\n* [y]\n- Mid.\n${later} {TURNS() > 2: -> one}\n-> two\n${ends}`,
  ],
  [
    'a choice that is offered once',
    `-> hub\n=== hub\n* [x] -> side\n* [y] -> past\n=== side\n-> hub\n=== past\nPast.\n+ [p] -> check\n+ [q] -> check\n=== check\n{side: -> one}\n-> two\n${ends}`,
  ],
  [
    'a sequence',
    `* [x] -> by ->\n* [y]\n- Mid.\n${later} -> by ->\n-> END\n=== by\n{stopping:\n- First.\n  ->->\n- -> one\n}\n-> two\n${ends.replace('=== two\n# ending: two', '=== two\n# ending: end')}`,
  ],
  [
    'a stored target',
    `VAR to = -> one\n* [x]\n  ~ to = -> two\n* [y]\n- Mid.\n${later} -> to\n${ends}`,
  ],
  [
    'where a tunnel came from',
    `* [x] -> by -> one\n* [y] -> by -> two\n=== by\nBy.\n+ [p] ->->\n+ [q] ->->\n${ends}`,
  ],
  [
    'a temporary value',
    `-> k(0)\n=== k(n)\n* [x] -> m(1)\n* [y] -> m(2)\n=== m(n)\n+ [p]\n+ [q]\n- {n == 1: -> one}\n-> two\n${ends}`,
  ],
  [
    'a list',
    `LIST L = (p), q\n* [x]\n  ~ L += q\n* [y]\n- Mid.\n${later} {L ? q: -> one}\n-> two\n${ends}`,
  ],
  [
    'a remainder of visits',
    `* [x] -> by -> by ->\n* [y] -> by ->\n- Mid.\n${later} {by % 2 == 0: -> one}\n-> two\n=== by\nBy.\n->->\n${ends}`,
  ],
])('[WALK-3] states that differ in %s are not merged', (_, ink) => {
  const walked = walkInk(ink);
  expect(walked.closed).toBe(true);
  expect(walked.faults).toEqual([]);
  expect(walked.endings.length).toBe(2);
});

test('[WALK-3] states that only differ in what nobody asks again are one', () => {
  const rows = Array.from(
    { length: 10 },
    (_, at) => `=== k${at}\n* [a] -> k${at + 1}\n* [b] -> k${at + 1}\n* [c] -> k${at + 1}`,
  );
  const walked = walkInk(`-> k0\n${rows.join('\n')}\n=== k10\nDone.\n-> END`);
  expect(walked).toMatchObject({
    closed: true,
    states: 11,
    steps: 30,
    decisions: { least: 10, most: 10 },
  });
});

test('[WALK-4] decisions per path are exact, and open where a path may go round', () => {
  expect(walkInk(road).decisions).toEqual({ least: 2, most: 2 });
  expect(walkInk('* [a]\n  * * [c]\n  * * [d]\n* [b]\n- -> END').decisions).toEqual({
    least: 1,
    most: 2,
  });
  expect(walkInk('-> k\n=== k\n+ [round] -> k\n+ [out] -> END').decisions).toEqual({
    least: 1,
    most: null,
  });
  expect(walkInk('-> k\n=== k\n+ [round] -> k\n+ [and round] -> k').decisions).toBeNull();
});

test('[WALK-5] the anchors named are those that every path passes, in order', () => {
  expect(walkInk(road).anchors).toEqual(['gate', 'bridge']);
});

test('[WALK-6] choices never offered, dead ends and faults are named with where they are', () => {
  const walked = walkInk(road);
  expect(walked.neverOffered.map(({ file, line }) => [file, line])).toEqual([
    ['story.ink', 8],
    ['story.ink', 15],
  ]);
  const broken = walkInk(
    '-> k\n=== k\nHi.\n* [loop] -> loop\n* [stop] Stop.\n* [fine] -> END\n=== loop\n-> loop\n',
  );
  expect(broken.deadEnds.map(({ path, shortest }) => [path, shortest.length])).toEqual([['k', 1]]);
  expect(
    broken.faults.map(({ shortest }) =>
      shortest.map((step) => step.kind === 'choice' && step.text),
    ),
  ).toEqual([['loop']]);
  expect(broken.endings.map(({ name }) => name)).toEqual(['end']);
});

test('[WALK-7] the check says what was met, and whether the story can be played', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  const said = async (ink: string): Promise<[number, string]> => {
    const lines: string[] = [];
    await writeFile(join(folder, 'road.ink'), ink);
    const code = await check(join(folder, 'road.ink'), (line) => lines.push(line));
    return [code, lines.join('\n')];
  };
  const [fine, words] = await said(road);
  expect(fine).toBe(0);
  for (const word of [
    'all walked',
    'decisions   2',
    'gate, bridge',
    'sad: Wave > Run',
    'road.ink:8',
    '0 errors',
  ]) {
    expect(words).toContain(word);
  }
  expect(await said('Hi -> nowhere')).toEqual([1, expect.stringContaining('road.ink:1:')]);
  expect(await said('* [a] -> k\n* [b] -> END\n=== k\n-> k')).toEqual([
    1,
    expect.stringContaining('fault'),
  ]);
  expect(await check(join(folder, 'nothing'), () => {})).toBe(2);
  await rm(folder, { recursive: true });
});
