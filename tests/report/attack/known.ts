import Papa from 'papaparse';
import { shownTotals } from '../../../src/report/small-numbers.ts';
import { largest, type Row } from './simplex.ts';
import type { Asked } from './made-up.ts';

export const beside = { inChainOfCommand: false };
export const add = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0);

/** What everybody in the room knows of one vote or question. */
export type Facts = Asked & {
  readonly shown: readonly (number | null)[];
  readonly hidden: readonly number[];
  readonly people: number;
  /** Each hidden cell by its number in the program. */
  readonly names: ReadonlyMap<number, number>;
};

export function factsOf(all: readonly Asked[]): readonly Facts[] {
  let next = 0;
  return all.map((one) => {
    const shown = shownTotals(one.sums, beside);
    const hidden = [...shown.keys()].filter((cell) => shown[cell] === null);
    const names = new Map(hidden.map((cell) => [cell, next++]));
    return { ...one, shown, hidden, names, people: add(one.sums.totals) };
  });
}

export const atMost = (of: Iterable<readonly [number, number]>, most: number): Row => ({
  of: new Map(of),
  most,
});
export const just = (names: readonly number[], sum: number): readonly Row[] => [
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
export function roomRows({ sums, shown, names, people }: Facts): readonly Row[] {
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
export function ruleWays({ hidden, shown, names }: Facts): readonly (readonly Row[])[] {
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

/** As a table says when it was asked; empty for what a team chose. */
const whenOf = (name: string): string => {
  if (name === 'round') return 'month-12';
  return name === 'after' ? name : '';
};

export type Line = Readonly<Record<string, string>>;
export const linesIn = (sheet: string): readonly Line[] =>
  Papa.parse<Line>(sheet.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

/** What a line of a table says of the cells that are in it. */
export function lineRows(line: Line, of: readonly Facts[]): readonly Row[] {
  if (line['people'] === 'hidden') return [];
  const isIn = ({ name }: Facts): boolean => line['when'] === whenOf(name);
  const cell = Number(
    (line['cell'] ?? '').replace(/\D/g, '') || (line['cell'] === 'not-said' ? 4 : 5),
  );
  const inLine = of.filter(isIn);
  if (inLine.length === 0) return [];
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

export type Program = {
  readonly rows: readonly Row[];
  /** One of these holds besides. */
  readonly ways: readonly (readonly Row[])[];
  readonly count: number;
};

export function rangeOf(name: number, { rows, ways, count }: Program): readonly [number, number] {
  const ends = ways.flatMap((way) =>
    [1, -1]
      .flatMap((by) => largest(count, [...rows, ...way], new Map([[name, by]]))?.most ?? [])
      .map(Math.abs),
  );
  return [Math.min(...ends), Math.max(...ends)];
}

/** Other answers that would show the same, found by chance. */
export function othersThatFit(one: Facts, draw: (most: number) => number): readonly Split[] {
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

/** Without screens, files and rules: the same vote, with nothing shown. */
export function roomAlone(one: Facts): readonly Row[] {
  const names = new Map([...one.shown.keys()].map((cell) => [cell, cell]));
  return roomRows({ ...one, shown: one.shown.map(() => null), names });
}

/** Groups that are in a sum: of its slice, and their own files tell how many answered. */
export function enteredIn(
  line: Line,
  facts: readonly Facts[],
  files: readonly string[],
): readonly Facts[] {
  return facts.filter(({ session }) =>
    linesIn(files[session] ?? '').some(
      (own) =>
        own['item'] === line['item'] &&
        own['when'] === line['when'] &&
        own['people'] !== 'hidden' &&
        isOfSlice(own, line['slice'] ?? ''),
    ),
  );
}

/** An empty name is that of all, and of rounds, which tell no story. */
function isOfSlice(own: Line, slice: string): boolean {
  const { day = '', scenario = '', group_kind: kind = '' } = own;
  const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return ['', scenario, kind, quarter].includes(slice);
}

/** What a sum says of where the mean lies, in tenths of a step, so that the program stays exact. */
export function meanRows(lines: readonly Line[], of: readonly Facts[]): readonly Row[] {
  const [first] = lines;
  if (first === undefined || (first['mean_low'] ?? '') === '') return [];
  const inLines = of.filter(({ name }) => first['when'] === whenOf(name));
  if (inLines.length === 0) return [];
  const steps = lines.filter(({ cell = '' }) => cell.startsWith('step-')).map((_, step) => step);
  return ([-1, 1] as const).map((side) => {
    const told = Number(first[side === 1 ? 'mean_high' : 'mean_low']) * 10;
    const end = side === 1 ? Math.ceil(told + 0.05) : Math.floor(told - 0.05);
    const by = (step: number): number => side * (10 * step - end);
    const known = inLines.map(({ shown }) =>
      add(steps.map((step) => by(step) * (shown[step] ?? 0))),
    );
    const hidden = inLines.flatMap(({ names }) =>
      steps.flatMap((step) => {
        const name = names.get(step);
        return name === undefined ? [] : [[name, by(step)] as const];
      }),
    );
    return atMost(hidden, -add(known));
  });
}
