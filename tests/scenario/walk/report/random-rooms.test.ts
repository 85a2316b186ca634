import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../../../src/scenario/walk/report/leg-graph.ts';
import { wander } from '../../../../src/scenario/walk/report/random-rooms.ts';
import { stopsMet } from '../../../../src/scenario/walk/report/endings-met.ts';
import { shortestWays } from '../../../../src/scenario/walk/report/reach.ts';
import type { Walked } from '../../../../src/scenario/walk/walked.ts';
import { handMade } from '../hand-made.ts';
import type { MadeState } from '../hand-made.ts';
import { reportInk } from '../report-ink.ts';

const stopsOf = (walked: Walked) => {
  const graph = graphOf(walked);
  const rooms = wander(graph, [{ state: 0, rooms: 1 }]);
  return stopsMet(graph, rooms, shortestWays(walked));
};

const sharesOf = (walked: Walked): Readonly<Record<string, number>> =>
  Object.fromEntries(stopsOf(walked).endings.map(({ name, share }) => [name, share]));

test('[REPORT-1] every choice has the same odds, and rooms that meet again are counted together', () => {
  const walked = handMade({
    start: { legs: ['left', 'right', 'end'] },
    left: { legs: ['mid', 'end'] },
    right: { legs: ['mid'] },
    mid: { legs: ['glad', 'end'] },
    glad: {},
    end: {},
  });
  const shares = sharesOf(walked);
  expect(shares['glad']).toBeCloseTo(1 / 4, 12);
  expect(shares['end']).toBeCloseTo(3 / 4, 12);
});

test('[REPORT-1] where a story goes round, the shares are those of going round for ever', () => {
  const walked = handMade({
    hub: { legs: ['walk', 'talk', { to: 'hub', by: 'wait' }] },
    walk: { legs: ['hub', 'out'] },
    talk: { legs: ['hub', { to: 'hub', by: 'again' }, 'agreed'] },
    out: {},
    agreed: {},
  });
  const { endings, elsewhere } = stopsOf(walked);
  const shares = Object.fromEntries(endings.map(({ name, share }) => [name, share]));
  // From the hub 1/3 · 1/2 leave by walking and 1/3 · 1/3 by talking.
  expect(shares['out']).toBeCloseTo(3 / 5, 8);
  expect(shares['agreed']).toBeCloseTo(2 / 5, 8);
  expect(elsewhere.round).toBeLessThan(1e-8);
});

test('[REPORT-1] each throw of the dice has the same odds, also where one throw leads to another', () => {
  const walked = handMade({
    start: {
      legs: [
        { to: 'a', by: 'throw', chance: [1] },
        { to: 'b', by: 'throw', chance: [2, 1] },
        { to: 'c', by: 'throw', chance: [2, 2] },
        { to: 'c', by: 'go' },
      ],
    },
    a: {},
    b: {},
    c: {},
  });
  const shares = sharesOf(walked);
  expect(shares['a']).toBeCloseTo(1 / 4, 12);
  expect(shares['b']).toBeCloseTo(1 / 8, 12);
  expect(shares['c']).toBeCloseTo(5 / 8, 12);
});

test("[REPORT-1] a value that the room must set falls with the same odds, and one it may set is nobody's choice", () => {
  const { report } = reportInk(
    'VAR heard = 0\nAsk. #say-it-back: heard\n* [a]\n* [b]\n- {heard > 0: -> one}\n-> two\n=== one\n# ending: one\nOne.\n-> END\n=== two\n# ending: two\nTwo.\n-> END\n',
  );
  const shares = Object.fromEntries(report.endings.map(({ name, share }) => [name, share]));
  expect(shares['one']).toBeCloseTo(2 / 3, 12);
  expect(report.elsewhere).toEqual({ unwalked: 0, failed: 0, round: 0 });
  expect(report.decisions).toEqual({ least: 1, most: 1 });
  const injected = reportInk(
    'VAR rain = false\nAsk. #inject-point: sky\n* [a]\n* [b]\n- {rain: -> wet}\nDry.\n-> END\n=== wet\n# ending: wet\nWet.\n-> END\n',
    { pack: 'minutes: [12]\ninjects: { sky: { name: Rain, sets: rain, values: [true] } }\n' },
  ).report;
  const after = injected.endings.map(({ name, share }) => [name, share]);
  expect(Object.fromEntries(after)).toEqual({ end: 1, wet: 0 });
});

test('[REPORT-1] chance in the opening is no step, and its ways have the odds of the dice', () => {
  const { report } = reportInk(
    'VAR a = 0\n~ a = RANDOM(1, 4)\nOnce.\n* [x]\n* [y]\n- {a == 1: -> one}\nEnd.\n-> END\n=== one\n# ending: one\nOne.\n-> END\n',
    { pack: 'meters: { a: {} }' },
  );
  const one = report.endings.find(({ name }) => name === 'one');
  expect(one?.share).toBeCloseTo(1 / 4, 12);
  expect(one?.shortest).toHaveLength(1);
  expect(report.meters['a']).toMatchObject({ begins: 1, least: 1, most: 4, moves: [] });
});

test('[REPORT-1] rooms on ways that failed, go round for ever or are not walked are counted apart', () => {
  const lost = handMade({ start: { legs: ['end'], unwalked: 3 }, end: {} });
  expect(stopsOf(lost).elsewhere).toMatchObject({ unwalked: 0.75, failed: 0 });
  const step = { kind: 'choice', path: 'bad', nth: 0, text: 'bad' } as const;
  const failing = handMade(
    { start: { legs: ['end'], unwalked: 1 }, end: {} },
    {
      closed: true,
      because: null,
      failures: [{ fault: 'broken', at: { state: 0, step }, texts: [] }],
    },
  );
  expect(stopsOf(failing)).toMatchObject({
    elsewhere: { unwalked: 0, failed: 0.5 },
    faults: [{ fault: 'broken', place: 'start', shortest: [step] }],
  });
  const caught = handMade({
    start: { legs: ['end', 'round'] },
    round: { legs: ['back', 'back'] },
    back: { legs: ['round'] },
    end: {},
  });
  expect(stopsOf(caught).elsewhere.round).toBeCloseTo(0.5, 12);
});

/** Steps all rooms on at once, so often that hardly any is left on the way. */
function stepAllOn(walked: Walked): Float64Array {
  const { row } = graphOf(walked);
  let here = Float64Array.from(walked.states, (_, state) => Number(state === 0));
  for (let step = 0; step < 6_000; step += 1) {
    const next = Float64Array.from(walked.states, ({ offers }, state) =>
      offers.length === 0 ? (here[state] ?? 0) : 0,
    );
    for (const [way, leg] of row.leg.entries()) {
      const { from = 0, to = 0 } = walked.legs[leg] ?? {};
      next[to] = (next[to] ?? 0) + (here[from] ?? 0) * (row.odds[way] ?? 0);
    }
    here = next;
  }
  return here;
}

const madeGraph = fc
  .array(fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 7,
  })
  .map((targets) => {
    const states = targets.map((to, at): readonly [string, MadeState] => [
      `s${at}`,
      { legs: [...new Set(to)].map((one) => (one < targets.length ? `s${one}` : 'e0')) },
    ]);
    const last: readonly [string, MadeState] = [
      `s${targets.length}`,
      { legs: ['e0', 'e1', { to: 's0', by: 'back' }] },
    ];
    const linked = states.map(([name, { legs = [] }], at): readonly [string, MadeState] => [
      name,
      { legs: [...legs, { to: `s${at + 1}`, by: 'next' }] },
    ]);
    return handMade({ ...Object.fromEntries([...linked, last]), e0: {}, e1: {} });
  });

test('[REPORT-1] shares are those of stepping every room on, whatever the story', () => {
  fc.assert(
    fc.property(madeGraph, (walked) => {
      const { rooms, round } = wander(graphOf(walked), [{ state: 0, rooms: 1 }]);
      const stepped = stepAllOn(walked);
      expect(round).toBeLessThan(1e-6);
      for (const [state, { ending }] of walked.states.entries()) {
        if (ending !== null) expect(rooms[state]).toBeCloseTo(stepped[state] ?? -1, 5);
      }
    }),
    { numRuns: 60 },
  );
});

test('[REPORT-2] what is named comes with a shortest list of steps', () => {
  const walked = handMade({
    start: { legs: ['far', 'near'] },
    far: { legs: ['farther'] },
    farther: { legs: ['end'] },
    near: { legs: ['end', 'stopped'] },
    end: {},
    stopped: { ending: 'end', ranOut: true },
  });
  const { endings, deadEnds } = stopsOf(walked);
  const texts = (steps: readonly unknown[]) =>
    steps.map((step) => Reflect.get(Object(step), 'text'));
  expect(endings.map(({ name, shortest }) => [name, texts(shortest)])).toEqual([
    ['end', ['near', 'end']],
  ]);
  expect(deadEnds.map(({ place, shortest }) => [place, texts(shortest)])).toEqual([
    ['stopped', ['near', 'stopped']],
  ]);
});

test('[REPORT-1] a real story tells the shares of its endings', () => {
  const { report } = reportInk(
    'VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n* [z]\n- Mid.\n* [p]\n* [q] -> two\n- {a: -> one}\n-> two\n=== one\n# ending: one\nOne.\n-> END\n=== two\n# ending: two\nTwo.\n-> END\n',
  );
  const shares = Object.fromEntries(report.endings.map(({ name, share }) => [name, share]));
  expect(shares['one']).toBeCloseTo(1 / 6, 12);
  expect(shares['two']).toBeCloseTo(5 / 6, 12);
});
