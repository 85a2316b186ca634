import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { shownTotals } from '../../../src/report/small-numbers.ts';
import {
  answeredOtherwise,
  askedIn,
  drawing,
  filesOf,
  madeUp,
  screensOf,
  type Asked,
} from './made-up.ts';
import { largest, type Row } from './simplex.ts';

const beside = { inChainOfCommand: false };
const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What everybody in the room knows of one vote or question. */
type Facts = Asked & {
  readonly shown: readonly (number | null)[];
  readonly hidden: readonly number[];
  readonly people: number;
  /** Each hidden cell by its number in the program. */
  readonly names: ReadonlyMap<number, number>;
};

function factsOf(all: readonly Asked[]): readonly Facts[] {
  let next = 0;
  return all.map((one) => {
    const shown = shownTotals(one.sums, beside);
    const hidden = [...shown.keys()].filter((cell) => shown[cell] === null);
    const names = new Map(hidden.map((cell) => [cell, next++]));
    return { ...one, shown, hidden, names, people: add(one.sums.totals) };
  });
}

const atMost = (of: Iterable<readonly [number, number]>, most: number): Row => ({
  of: new Map(of),
  most,
});
const just = (names: readonly number[], sum: number): readonly Row[] => [
  atMost(
    names.map((name) => [name, 1]),
    sum,
  ),
  atMost(
    names.map((name) => [name, -1]),
    -sum,
  ),
];

/** Of a room: how many answered, and that more chose what was chosen than anything else. */
function roomRows({ sums, shown, names, people }: Facts): readonly Row[] {
  const whole = just([...names.values()], people - add(shown.map((total) => total ?? 0)));
  const { chosen = null, how = 'vote' } = sums;
  if (chosen === null || how !== 'vote') return whole;
  const first = names.get(chosen);
  const others = [...names].filter(([cell]) => cell !== chosen);
  return [
    ...whole,
    ...others.map(([, name]) =>
      first === undefined
        ? atMost([[name, 1]], (shown[chosen] ?? 0) - 1)
        : atMost(
            [
              [name, 1],
              [first, -1],
            ],
            -1,
          ),
    ),
  ];
}

/** What the rules for small numbers say of hidden ones: several ways in which it can have come about. */
function ruleWays({ hidden, shown, names }: Facts): readonly (readonly Row[])[] {
  const small = (cell: number): Row => atMost([[names.get(cell) ?? -1, 1]], 5);
  if (hidden.length === shown.length) return hidden.map((cell) => [small(cell)]);
  const least = Math.min(...shown.map((total) => total ?? Infinity));
  const oneLarge = hidden.map((large) => [
    ...hidden.filter((cell) => cell !== large).map(small),
    atMost([[names.get(large) ?? -1, 1]], least),
    atMost([[names.get(large) ?? -1, -1]], -6),
  ]);
  return [hidden.map(small), ...oneLarge];
}

type Line = Readonly<Record<string, string>>;
const linesIn = (sheet: string): readonly Line[] =>
  Papa.parse<Line>(sheet.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

/** What a line of a table says of the cells that are in it. */
function lineRows(line: Line, of: readonly Facts[]): readonly Row[] {
  if (line['people'] === 'hidden') return [];
  const isIn = ({ name }: Facts): boolean =>
    line['kind'] === 'question' ? name === line['when'] : name !== 'after';
  const cell = Number(
    (line['cell'] ?? '').replace(/\D/g, '') || (line['cell'] === 'not-said' ? 4 : 5),
  );
  const inLine = of.filter(isIn);
  const shown = add(inLine.map((one) => one.shown[cell] ?? 0));
  const names = inLine.flatMap((one) => one.names.get(cell) ?? []);
  return [
    atMost(
      names.map((name) => [name, 1]),
      Number(line['at_most']) - shown,
    ),
    atMost(
      names.map((name) => [name, -1]),
      shown - Number(line['at_least']),
    ),
  ];
}

type Program = {
  readonly rows: readonly Row[];
  /** One of these holds besides. */
  readonly ways: readonly (readonly Row[])[];
  readonly count: number;
};

function rangeOf(name: number, { rows, ways, count }: Program): readonly [number, number] {
  const ends = ways.flatMap((way) =>
    [1, -1]
      .flatMap((by) => largest(count, [...rows, ...way], new Map([[name, by]]))?.most ?? [])
      .map(Math.abs),
  );
  return [Math.min(...ends), Math.max(...ends)];
}

/** Other answers that would show the same, found by chance. */
function othersThatFit(one: Facts, draw: (most: number) => number): readonly Split[] {
  const tries = Array.from({ length: 2500 }, () => anyFall(one, draw));
  return [one.sums.totals, ...tries.filter((totals) => looksAlike(one, totals))];
}

type Split = readonly number[];

/** The hidden answers as they could have fallen: one has most of them, the others mostly few. */
function anyFall({ sums, hidden }: Facts, draw: (most: number) => number): Split {
  const small = draw(6);
  const [first = 0, ...rest] = [...hidden].sort(() => draw(1) - 0.5);
  const totals = [...sums.totals];
  let left = add(hidden.map((at) => totals[at] ?? 0));
  for (const at of rest) {
    totals[at] = Math.min(left, draw(draw(5) === 0 ? 24 : small));
    left -= totals[at] ?? 0;
  }
  totals[first] = left;
  return totals;
}

function looksAlike({ sums, shown }: Facts, totals: Split): boolean {
  const { chosen = null, answers } = sums;
  const others = totals.filter((_, cell) => cell !== chosen);
  if (chosen !== null && (totals[chosen] ?? 0) <= Math.max(...others)) return false;
  const other = { ...sums, totals, ...(answers && { answers: totals }) };
  return JSON.stringify(shownTotals(other, beside)) === JSON.stringify(shown);
}

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);

test.each(seeds)(
  '[ATTACK-20] whoever holds all screens, files and sums of three to five groups finds a range of five for every hidden count (seed %i)',
  (seed) => {
    const draw = drawing(seed);
    const tales = Array.from({ length: 3 + (seed % 3) }, (_, at) => madeUp(seed * 100 + at));
    const groups = tales.map(({ group }) => group);
    const out = filesOf(groups);
    const screens = groups.map((group, at) => screensOf(group, tales[at]!));
    const facts = factsOf(askedIn(groups));
    const count = add(facts.map(({ names }) => names.size));
    const rows = [
      ...facts.flatMap(roomRows),
      ...out.files.flatMap((sheet, session) =>
        linesIn(sheet).flatMap((line) =>
          lineRows(
            line,
            facts.filter((one) => one.session === session),
          ),
        ),
      ),
      ...linesIn(out.sums[0] ?? '').flatMap((line) =>
        lineRows(line, enteredIn(line, facts, out.files)),
      ),
    ];
    expect(count).toBeGreaterThan(5);
    for (const one of facts) {
      // That two were level is told by the room itself.
      if (one.sums.how === 'tie-by-hand') continue;
      const fits = othersThatFit(one, draw);
      for (const cell of one.hidden) {
        const name = one.names.get(cell) ?? -1;
        const inRoom = rangeOf(cell, { rows: roomAlone(one), ways: [[]], count: one.shown.length });
        const wanted = Math.min(5, Math.floor(inRoom[1]) - Math.ceil(inRoom[0]));
        const [least, most] = rangeOf(name, { rows, ways: ruleWays(one), count });
        expect(most - least, `${one.name} ${one.shown.join()}`).toBeGreaterThanOrEqual(wanted);
        const low = fits.reduce((a, b) => ((b[cell] ?? 0) < (a[cell] ?? 0) ? b : a));
        const high = fits.reduce((a, b) => ((b[cell] ?? 0) > (a[cell] ?? 0) ? b : a));
        expect(
          (high[cell] ?? 0) - (low[cell] ?? 0),
          `${one.name} ${one.sums.totals.join()}`,
        ).toBeGreaterThanOrEqual(wanted);
        for (const end of [low, high]) {
          const others = groups.map((group, at) =>
            at === one.session ? answeredOtherwise(group, one.name, end) : group,
          );
          expect(filesOf(others)).toEqual(out);
          const { session } = one;
          expect(screensOf(others[session]!, tales[session]!)).toEqual(screens[session]);
        }
      }
    }
  },
);

/** Without screens, files and rules: the same vote, with nothing shown. */
function roomAlone(one: Facts): readonly Row[] {
  const names = new Map([...one.shown.keys()].map((cell) => [cell, cell]));
  return roomRows({ ...one, shown: one.shown.map(() => null), names });
}

/** Groups that are in a sum: those whose own file tells how many answered. */
function enteredIn(
  line: Line,
  facts: readonly Facts[],
  files: readonly string[],
): readonly Facts[] {
  return facts.filter(({ session }) =>
    linesIn(files[session] ?? '').some(
      (own) =>
        own['item'] === line['item'] && own['when'] === line['when'] && own['people'] !== 'hidden',
    ),
  );
}

test('[ATTACK-20] the linear program finds what hides nothing', () => {
  const rows = [...just([0, 1], 9), atMost([[0, 1]], 5), atMost([[1, 1]], 5)];
  expect(rangeOf(0, { rows, ways: [[]], count: 2 })).toEqual([4, 5]);
  const known = [...just([0], 3), ...just([0, 1, 2], 20), atMost([[1, 1]], 7)];
  expect(rangeOf(2, { rows: known, ways: [[]], count: 3 })).toEqual([10, 17]);
  // As it was before: of nine, two and one answers the nine were shown.
  expect(rangeOf(0, { rows: just([0, 1], 3), ways: [[]], count: 2 })).toEqual([0, 3]);
  expect(largest(1, just([0], -1), new Map([[0, 1]]))).toBeNull();
});
