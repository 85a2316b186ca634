import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Leg, Walked } from '../../../../src/scenario/walk/walked.ts';
import { anchorsOnEveryPath } from '../../../../src/scenario/walk/report/anchors-met.ts';
import { countWays, graphOf } from '../../../../src/scenario/walk/report/leg-graph.ts';
import { openTiming, type Pace } from '../../../../src/scenario/walk/report/minutes.ts';
import { rangeOfPaths } from '../../../../src/scenario/walk/report/path-range.ts';
import { handMade } from '../hand-made.ts';
import type { MadeState } from '../hand-made.ts';
import { reportInk } from '../report-ink.ts';

const pathsOf = (walked: Walked, cost: (leg: Leg) => number) => {
  const graph = graphOf(walked);
  const { legs } = walked;
  return rangeOfPaths(
    graph,
    countWays(graph, (leg) => (legs[leg] ? cost(legs[leg]) : 0)),
  );
};
const decisionsOf = (walked: Walked) =>
  pathsOf(walked, ({ from }) => Number(walked.states[from]?.decides));

test('[REPORT-8] least and most are of all paths, and "go on" costs nothing', () => {
  const walked = handMade({
    start: { legs: ['a', 'b'] },
    a: { legs: ['on'] },
    on: { legs: ['end'] },
    b: { legs: ['c', 'end'] },
    c: { legs: ['d', 'end'] },
    d: { legs: ['end'] },
    end: {},
  });
  expect(decisionsOf(walked)).toEqual({ least: 1, most: 3 });
});

test('[REPORT-8] without an upper bound only where something is added each time round', () => {
  const adds = handMade({ start: { legs: ['start', 'end'] }, end: {} });
  expect(decisionsOf(adds)).toEqual({ least: 1, most: null });
  const free = handMade({
    start: { legs: ['look', 'end'] },
    look: { legs: ['again'], decides: false },
    again: { legs: ['look', 'end'], decides: false },
    end: {},
  });
  expect(decisionsOf(free)).toEqual({ least: 1, most: 1 });
  const aside = handMade({
    start: { legs: ['trap', 'end'] },
    trap: { legs: ['trap', { to: 'trap', by: 'too' }] },
    end: {},
  });
  expect(decisionsOf(aside)).toEqual({ least: 1, most: 1 });
  expect(decisionsOf(handMade({ start: { legs: ['start'] } }))).toBeNull();
});

/** Every path apart, with what it adds up to. */
function sumsApart(walked: Walked, cost: (leg: Leg) => number): readonly number[] {
  const sums: number[] = [];
  const visit = (state: number, sum: number): void => {
    if (walked.states[state]?.ending !== null) sums.push(sum);
    for (const leg of walked.legs) if (leg.from === state) visit(leg.to, sum + cost(leg));
  };
  visit(0, 0);
  return sums;
}

const onward = fc
  .array(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((ahead) => {
    const states = ahead.map((steps, at): readonly [string, MadeState] => [
      `s${at}`,
      {
        legs: [...new Set(steps.map((step) => at + 1 + step))].map((to) =>
          to < ahead.length ? `s${to}` : 'end',
        ),
      },
    ]);
    return handMade({ ...Object.fromEntries(states), end: {} });
  });

test('[REPORT-8] least and most are those of counting every path apart', () => {
  fc.assert(
    fc.property(onward, (walked) => {
      const cost = ({ from, to }: Leg): number => (from * 7 + to * 3) % 5;
      const apart = sumsApart(walked, cost);
      expect(pathsOf(walked, cost)).toEqual({
        least: Math.min(...apart),
        most: Math.max(...apart),
      });
    }),
    { numRuns: 200 },
  );
});

test('[REPORT-9] anchors are those that every path passes, in order', () => {
  const walked = handMade(
    {
      start: { legs: [{ to: 'left', told: { anchors: ['gate'] } }, 'right'] },
      left: { legs: [{ to: 'meet', told: { anchors: ['left', 'bridge'] } }] },
      right: { legs: [{ to: 'meet', told: { anchors: ['gate', 'bridge'] } }] },
      meet: { legs: [{ to: 'end', told: { anchors: ['dusk'] } }] },
      end: {},
    },
    { opening: { lines: [], texts: [], words: 0, anchors: ['dawn'] } },
  );
  expect(anchorsOnEveryPath(graphOf(walked))).toEqual(['dawn', 'gate', 'bridge', 'dusk']);
  const nowhere = handMade({ start: { legs: ['start'] } }, { opening: walked.opening });
  expect(anchorsOnEveryPath(graphOf(nowhere))).toEqual([]);
});

const words = (number: number): string => Array.from({ length: number }, () => 'word').join(' ');

const timed = (tags: string): ReturnType<typeof reportInk> =>
  reportInk(`${words(13)}.\n${words(13)}. ${tags}\n* [a]\n* [b]\n- ${words(26)}.\n-> END\n`);

// 13 words at 130 a minute are 6 s; each line has a pause of 1.5 s.
test('[REPORT-6] a decision takes four minutes with what is told before it, with an interpreter six', () => {
  const { minutes } = timed('').report;
  expect(minutes.plain?.least).toBeCloseTo((240 + 14) / 60, 5);
  expect(minutes.plain).toMatchObject({ most: minutes.plain?.least, middle: minutes.plain?.least });
  expect(minutes.interpreted?.least).toBeCloseTo((360 + 23) / 60, 5);
});

test('[REPORT-6] what the author timed counts as it is written, and speech 1.7 times with an interpreter', () => {
  const { minutes } = timed('#talk: 40 #clock: 30').report;
  expect(minutes.plain?.least).toBeCloseTo((15 + 40 + 30 + 6 + 14) / 60, 5);
  expect(minutes.interpreted?.least).toBeCloseTo((Math.round(1.7 * 55 + 36) + 23) / 60, 5);
  const privately = timed('#talk: 40 #clock: 30 #private-first').report.minutes;
  expect(privately.plain?.least).toBeCloseTo((15 + 40 + 60 + 6 + 14) / 60, 5);
});

test('[REPORT-6] a long telling is never cut short, and "go on" takes its four seconds', () => {
  const long = reportInk(`${words(650)}.\n* [a]\n* [b]\n- End.\n-> END\n`).report.minutes;
  // Five minutes of reading, a pause, a minute for the vote, six seconds to settle; then one word.
  expect(long.plain?.least).toBeCloseTo((Math.round(300 + 1.5 + 66) + 2) / 60, 5);
  const on = reportInk(`${words(13)}.\n* [a]\n- ${words(13)}.\n-> END\n`).report.minutes;
  expect(on.plain?.least).toBeCloseTo((Math.round(6 + 1.5 + 4) + Math.round(7.5)) / 60, 5);
});

test('[MINUTES-10] a film counts its length and a minute at each mark, and so does a motion comic that holds', () => {
  const pack = 'films:\n  ford:\n    length: 0:30\n    pauses:\n      - {at: 0:10, ask: Why?}\n';
  const ink = (first: string): string => `${words(13)}. ${first}\n* [a]\n* [b]\n- -> END\n`;
  const least = (first: string, pace: Pace): number =>
    reportInk(ink(first), { pack }).report.minutes[pace]?.least ?? 0;
  const more = (first: string, pace: Pace): number => least(first, pace) - least('', pace);
  expect(more('#film: ford', 'plain')).toBeCloseTo(90 / 60, 5);
  expect(more('#film: ford', 'interpreted')).toBeCloseTo((30 + 1.7 * 60) / 60, 5);
  expect(more('#motion-comic #pause-mark: Why?', 'plain')).toBeCloseTo(1, 5);
  expect(more('#film: toString', 'plain')).toBe(0);
});

test('[REPORT-6] the middle is of rooms that take every choice with the same odds', () => {
  const { plain } = reportInk('* [a]\n* [b]\n  * * [c]\n  * * [d]\n- -> END\n').report.minutes;
  expect(plain).toEqual({ least: 4, middle: 6, most: 8 });
});

test('[REPORT-6] timing is by knot, the longest of several', () => {
  const { about } = reportInk(
    '-> k\n=== k\nA. #talk: 30\n* [a]\n* [b]\n- B. #talk: 90\n* [c]\n* [d]\n- -> END\n',
  );
  const timing = openTiming(about.written);
  const state = {
    place: 'k',
    ending: null,
    ranOut: false,
    meters: {},
    decides: true,
    offers: ['a', 'b'],
  };
  const told = { lines: [], texts: [], words: 0, anchors: [] };
  expect(timing(told, state, 'plain')).toBe(90 + 60 + 6);
});
