import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../../src/scenario/playthrough.ts';
import { mustOpen, playthrough, walkInk } from '../open.ts';

const meters = { 'pack.yaml': 'meters: { a: {} }' };

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

const conditions = [
  '',
  '',
  '',
  '',
  '',
  '{a < 2} ',
  '{not k2} ',
  '{b != 2} ',
  '{k1 < 2} ',
  '{b > a} ',
  '{TURNS_SINCE(-> k0) > 0} ',
];
const condition = fc.constantFrom(...conditions);
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
      expect(walked.meters['a']).toMatchObject({
        least: Math.min(...apart.a),
        most: Math.max(...apart.a),
      });
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
