import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import { openNumberRows } from '../../../src/scenario/walk/number-rows.ts';
import type { NumberRows } from '../../../src/scenario/walk/number-rows.ts';
import { openWalkLog } from '../../../src/scenario/walk/walk-log.ts';
import { openWalkOrder } from '../../../src/scenario/walk/walk-order.ts';
import type { Walked } from '../../../src/scenario/walk/walked.ts';
import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import { parsePack } from '../../../src/scenario/parse-pack.ts';
import { openWays, playAllBeside, walkFor } from './walk-beside.ts';

function walkOf(ink: string, pack = ''): Walked {
  const story = openWays(ink, pack);
  if (!story) throw new Error('It does not compile.');
  return walkFor(story, 5_000);
}

const noStory = { title: '', world: null, language: 'en', speakers: [] };

const chances = ({ legs }: Walked): (readonly number[] | null)[] =>
  legs.map(({ chance }) => chance);

test.each([
  ['{RANDOM(2, 5)}', [2, 3, 4, 5]],
  ['{~heads|tails}', [0, 1]],
  ['{LIST_RANDOM(L)}', [0, 1, 2]],
])(
  '[WALKER-3] %s falls in every way that it can, and each way is one that some seed gives',
  (roll, fell) => {
    const ink = `LIST L = (p), (q), (r)\n* [Roll]\n${roll}\n-> END`;
    const walked = walkOf(ink);
    expect(walked).toMatchObject({ closed: true, because: null });
    expect(chances(walked)).toEqual(fell.map((number) => [number]));
    const { tree } = compile('story.ink', { 'story.ink': ink });
    if (!tree) throw new Error('It does not compile.');
    const told = Array.from({ length: 60 }, (_, seed) => {
      const start = startTurn(tree, seed * 31, []);
      const turn = 'fault' in start ? start : choose(start.moment, 0);
      return turn.lines.map(({ text }) => text).join(' ');
    });
    expect(new Set(told).size).toBe(fell.length);
  },
);

test('[WALKER-3] a shuffle deals each of its parts once in a round', () => {
  const walked = walkOf(
    'VAR n = 0\n-> k\n=== k\n~ n++\n{shuffle:\n- a\n- b\n- c\n}\n* {n < 4} [on] -> k\n+ {n < 4} [go on] -> k\n* -> END',
  );
  expect(walked.closed).toBe(true);
  const from = Map.groupBy(walked.legs, (leg) => leg.from);
  const dealtOn = (state: number, dealt: readonly number[]): readonly (readonly number[])[] => {
    const legs = from.get(state) ?? [];
    return legs.length === 0 || dealt.length === 3
      ? [dealt]
      : legs.flatMap(({ to, chance }) => dealtOn(to, [...dealt, ...(chance ?? [])]));
  };
  const rounds = dealtOn(0, []).filter((dealt) => dealt.length >= 2);
  expect(rounds.length).toBeGreaterThan(5);
  for (const [one, two] of rounds) expect(one).not.toBe(two);
});

test('[WALKER-3] chance in the opening is a state before it, and a list gives each of its items', () => {
  const walked = walkOf('LIST L = (p), (q), (r)\nDrawn {LIST_RANDOM(L)}\n* [a]\n* [b]\n- -> END');
  expect(walked.closed).toBe(true);
  expect(walked.states[0]).toMatchObject({ offers: [], ending: null, decides: false });
  const first = walked.legs.filter(({ from }) => from === 0);
  expect(first.map(({ chance }) => chance)).toEqual([[0], [1], [2]]);
});

test('[WALKER-3] chance with too many cases is tried in some, and the walk says so', () => {
  const walked = walkOf('* [a]\n{RANDOM(1, 100)}\n-> END');
  expect(walked).toMatchObject({ closed: false, because: 'chance' });
  const rolled = chances(walked).map((chance) => chance?.[0] ?? 0);
  expect(rolled[0]).toBe(1);
  expect(Math.max(...rolled)).toBe(100);
  expect(rolled.length).toBe(12);
  expect(walkOf('* [a]\n~ SEED_RANDOM(4)\n{RANDOM(1, 100)}\n-> END')).toMatchObject({
    closed: true,
  });
});

const heard = `VAR heard = 0
VAR gift = 0
VAR shown = 0
* [Speak]
- Did they hear it? # say-it-back: heard
* [Go]
* [Stay]
- {heard == 2: -> fine}
{heard == 1: -> half}
# ending: lost
Lost.
-> END
=== half
# ending: half
Half.
-> END
=== fine
# ending: fine
# inject-point: parcel
A parcel?
+ [Open]
+ [Leave]
- {gift}
-> END
`;

test('[WALKER-5] the room says what it heard before a choice is taken, and all three answers are walked', () => {
  const walked = walkOf(heard);
  expect(walked.closed).toBe(true);
  const asks = walked.states.findIndex(({ offers, decides }) => offers.length === 2 && !decides);
  const legs = walked.legs.filter(({ from }) => from === asks);
  expect(legs.map(({ step }) => step)).toEqual(
    [0, 1, 2].map((value) => ({ kind: 'set', name: 'heard', value })),
  );
  for (const { to } of legs) expect(walked.states[to]).toMatchObject({ decides: true });
  expect(new Set(walked.states.map(({ ending }) => ending))).toEqual(
    new Set([null, 'lost', 'half', 'fine']),
  );
});

test('[WALKER-5] what a facilitator may bring in is walked, and also that nothing is', () => {
  const pack = 'injects: { parcel: { sets: gift, values: [1, 2] } }\nmeters: { gift: {} }';
  const walked = walkOf(heard, pack);
  const asks = walked.states.findIndex(
    ({ place, meters }) => place === 'fine' && meters['gift'] === 0,
  );
  const leaving = walked.legs.filter(({ from }) => from === asks).map(({ step }) => step);
  expect(leaving.map((step) => (step.kind === 'set' ? step.value : step.text))).toEqual([
    1,
    2,
    'Open',
    'Leave',
  ]);
  const ends = walked.states.filter(({ ending }) => ending === 'fine');
  expect(new Set(ends.map(({ meters }) => meters['gift']))).toEqual(new Set([0, 1, 2]));
  expect(walkOf(heard.replaceAll('heard', 'shown').replace('VAR shown = 0\n', '')).closed).toBe(
    true,
  );
});

test('[WALKER-5] an inject of a pack has a variable and values, each with a default', () => {
  const { injects } = parsePack(
    'injects:\n  rain: Rain falls\n  news: { sets: told, values: [1, yes] }',
    noStory,
    () => {},
  );
  expect(injects).toEqual({
    rain: { name: 'Rain falls', says: 'Rain falls', picture: '', sets: 'rain', values: [true] },
    news: { name: 'News', says: 'News', picture: '', sets: 'told', values: [1, 'yes'] },
  });
});

test('[WALKER-6] a fault spoils only its own path, and a story that never ends is left', () => {
  const walked = walkOf(
    'VAR a = 1\n-> k\n=== k\n* [loop] -> loop\n* [break]\n  {1 % (a - 1)}\n  -> k\n* [fine] -> END\n=== loop\n-> loop\n',
  );
  expect(walked.closed).toBe(true);
  const at = walked.failures.map(
    ({ at: where }) => where?.step.kind === 'choice' && where.step.text,
  );
  expect(new Set(at)).toEqual(new Set(['break', 'loop']));
  expect(walked.states.map(({ ending }) => ending)).toContain('end');
  const broken = walkOf('VAR a = "x"\n{a - 1}\n* [p]\n- -> END');
  expect(broken).toMatchObject({ states: [], failures: [{ at: null }] });
});

test('[WALKER-6] a log that is full takes no new states, and the walk never calls itself finished', () => {
  const endless = openWays('VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [More] -> k\n+ [Stop] -> END');
  if (!endless) throw new Error('It does not compile.');
  const walked = walkFor(endless, 200);
  expect(walked).toMatchObject({ closed: false, because: 'unfinished' });
  expect(walked.steps).toBeGreaterThanOrEqual(200);
  expect(walked.steps).toBeLessThan(210);

  const order = openWalkOrder();
  const log = openWalkLog({ watched: [], shown: () => null, most: { states: 2, legs: 9 } });
  const layout = { slots: [0], keeps: [null], at: Int32Array.of(0) };
  const spot = { place: 'k', ending: null, ranOut: false, offers: [], steps: [], ways: [] };
  const there = { ...spot, layout, roomSets: [], settled: null };
  const stateFor = (number: number): number | null =>
    log.stateFor({ spot: there, numbers: [number] }, order);
  expect([7, 8, 7, 9, 8].map(stateFor)).toEqual([0, 1, 0, null, 1]);
  expect(log.isFull()).toBe(true);
});

/** The row as it is read where this one is kept. */
function rowAt(rows: NumberRows, row: readonly number[]): readonly number[] {
  const into = new Int32Array(row.length);
  rows.read(rows.numberOf(row, false), into);
  return [...into];
}

test('[WALKER-6] numbers of any size are kept apart, and kept as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.nat({ max: 70_000 })), (some, others) => {
      const numbers = [...some, -1, 0xfffe, 0xffff, 0x10000, ...others];
      const rows = openNumberRows(2);
      const pairs = numbers.flatMap((one, at) => [
        [at % 7, at % 5],
        [one, at],
        [at, one],
      ]);
      const first = new Map<string, number>();
      for (const pair of pairs) {
        const known = first.get(pair.join());
        const number = rows.numberOf(pair, true);
        expect(number).toBe(known ?? first.size);
        first.set(pair.join(), number);
      }
      for (const pair of pairs) expect(rowAt(rows, pair)).toEqual(pair);
      expect(rows.numberOf([-2, -2], false)).toBe(first.get('-2,-2') ?? -1);
    }),
  );
  const rows = openNumberRows(10_000);
  const many = Array.from({ length: 10_000 }, (_, number) => number * 7);
  rows.numberOf(many, true);
  expect(rowAt(rows, many)).toEqual(many);
  expect(openNumberRows(0).numberOf([], true)).toBe(0);
});

test('[WALKER-7] what offers something new goes first; then the front, the back and the middle, and nothing is lost', () => {
  const order = openWalkOrder();
  for (let state = 0; state < 30; state += 1) order.add(state, state === 17);
  const taken = Array.from({ length: 30 }, () => order.next());
  expect(taken[0]).toBe(17);
  expect(taken.slice(1, 8)).toContain(0);
  expect(taken.slice(1, 8)).toContain(29);
  expect(taken.toSorted((one, two) => Number(one) - Number(two))).toEqual(
    Array.from({ length: 30 }, (_, state) => state),
  );
  expect(order.next()).toBeNull();
});

test.each([12, 25, 45])(
  '[WALKER-8] The River Road is walked to its end in %i minutes, and play never leaves that walk',
  async (cut) => {
    const folder = join(import.meta.dirname, '../../../stories/the-river-road');
    const files = await readPack(folder);
    const { tree } = compile('the-river-road.ink', files.files);
    if (!tree) throw new Error('It does not compile.');
    const story = { tree, pack: parsePack(files.files['pack.yaml'] ?? '', noStory, () => {}) };
    const walked = walkFor(story, 500_000, [{ name: 'cut', value: cut }]);
    expect(walked).toMatchObject({ closed: true, failures: [] });
    expect(playAllBeside(story, walked, { plays: 6 })).toBeNull();
  },
  60_000,
);

test('[WALKER-8] a story beside the big ones closes too', async () => {
  const ink = await readFile(
    join(import.meta.dirname, '../../stories/two-roads/two-roads.ink'),
    'utf8',
  );
  expect(walkOf(ink)).toMatchObject({ closed: true, failures: [] });
});
