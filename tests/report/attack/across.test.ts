import { expect, test } from 'vitest';
import { groupTotals } from '../../../src/report/group-totals.ts';
import { programme, programmeSheet } from '../../../src/report/programme.ts';
import type { Slicing } from '../../../src/report/slices.ts';
import type { Group } from '../../../src/session/group.ts';
import { theFord } from '../../support/the-ford.ts';
import {
  allScreensOf,
  answeredOtherwise,
  askedIn,
  drawing,
  filesOf,
  keptOf,
  madeUp,
  madeUpRound,
  type Spread,
} from './made-up.ts';
import {
  add,
  enteredIn,
  factsOf,
  lineRows,
  linesIn,
  meanRows,
  othersThatFit,
  rangeOf,
  roomAlone,
  roomRows,
  ruleWays,
  type Facts,
  type Line,
} from './known.ts';
import type { Row } from './simplex.ts';

/** Six groups that were told a story and six that were asked without one, of two kinds and in two quarters. */
const spreads: readonly ((at: number) => Spread)[] = [
  // All of one kind in one quarter: each way of slicing gives the same three.
  (at) => ({
    of: at % 6 < 3 ? 'security' : 'community',
    day: `2026-0${at % 6 < 3 ? 2 : 5}-1${at % 3}`,
  }),
  // One group changes sides between kind and quarter: with all four sums it would stand alone.
  (at) => ({
    of: at % 6 < 3 ? 'security' : 'community',
    day: `2026-0${at % 6 < 2 || at % 6 === 5 ? 2 : 5}-1${at % 3}`,
  }),
];

type Out = ReturnType<typeof filesOf>;

/** Every row of every file and sum, for what was asked alike. */
function rowsOf(of: readonly Facts[], out: Out): readonly Row[] {
  const own = out.files.flatMap((sheet, session) => {
    const inFile = of.filter((one) => one.session === session);
    return linesIn(sheet).flatMap((line) => lineRows(line, inFile));
  });
  const sums = out.sums.flatMap((sheet) =>
    itemsIn(sheet).flatMap((lines) => {
      const entered = enteredIn(lines[0] ?? {}, of, out.files);
      return [...lines.flatMap((line) => lineRows(line, entered)), ...meanRows(lines, entered)];
    }),
  );
  return [...of.flatMap(roomRows), ...own, ...sums];
}

/** The lines of a table, those of one question and slice together. */
function itemsIn(sheet: string): readonly (readonly Line[])[] {
  const found = new Map<string, Line[]>();
  for (const line of linesIn(sheet)) {
    const name = JSON.stringify([line['slice'], line['item'], line['when']]);
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return [...found.values()];
}

type Attacked = {
  readonly one: Facts;
  readonly cell: number;
  readonly width: number;
  readonly wanted: number;
};

/** Of each hidden count that was drawn: how far apart the ends are between which it is known to lie. */
function attack(
  facts: readonly Facts[],
  out: Out,
  isDrawn: (one: Facts, cell: number) => boolean,
): readonly Attacked[] {
  const kindOf = ({ name }: Facts): string =>
    name === 'after' || name === 'round' ? name : 'decision';
  return ['decision', 'after', 'round'].flatMap((kind) => {
    const of = renamed(facts.filter((one) => kindOf(one) === kind));
    const rows = rowsOf(of, out);
    const count = add(of.map(({ names }) => names.size));
    const known = of.filter(({ sums }) => sums.how !== 'tie-by-hand');
    return known.flatMap((one) =>
      one.hidden
        .filter((cell) => isDrawn(one, cell))
        .map((cell): Attacked => {
          const inRoom = rangeOf(cell, {
            rows: roomAlone(one),
            ways: [[]],
            count: one.shown.length,
          });
          const name = one.names.get(cell) ?? -1;
          const [least, most] = rangeOf(name, { rows, ways: ruleWays(one), count });
          const wanted = Math.min(5, Math.floor(inRoom[1]) - Math.ceil(inRoom[0]));
          return { one, cell, width: most - least, wanted };
        }),
    );
  });
}

/** Each hidden cell of these alone by a number of its own. */
function renamed(facts: readonly Facts[]): readonly Facts[] {
  let next = 0;
  return facts.map((one) => ({
    ...one,
    names: new Map(one.hidden.map((cell) => [cell, next++])),
  }));
}

const madeUpAll = (seed: number) => [
  ...Array.from({ length: 6 }, (_, at) => madeUp(seed * 100 + at)),
  ...Array.from({ length: 6 }, (_, at) => madeUpRound(seed * 100 + 50 + at)),
];

test.each([1, 2, 3, 4])(
  '[CROSS-10] sums by story, kind and quarter, rounds, prints and every picture of the debrief, side by side, leave a range of five for every hidden count (seed %i)',
  (seed) => {
    const draw = drawing(seed);
    const spread = spreads[seed % 2] ?? spreads[0]!;
    const tales = madeUpAll(seed);
    const groups = tales.map(({ group }) => group);
    const out = filesOf(groups, spread);
    const kept = keptOf(groups, spread);
    const found = attack(factsOf(askedIn(groups)), out, () => draw(2) === 0);
    expect(out.sums.filter((sheet) => linesIn(sheet).length > 0).length).toBeGreaterThan(2);
    expect(found.length).toBeGreaterThan(10);
    for (const { one, width, wanted } of found)
      expect(width, `${one.name} ${one.sums.totals.join()}`).toBeGreaterThanOrEqual(wanted);
    for (const { one } of found.filter(() => draw(3) === 0)) {
      const { session, name } = one;
      const other = othersThatFit(one, draw).at(-1) ?? [];
      const others = groups.map((group, at) =>
        at === session ? answeredOtherwise(group, name, other) : group,
      );
      expect(filesOf(others, spread)).toEqual(out);
      expect(keptOf(others, spread)).toEqual(kept);
      const [was, is] = [groups, others].map((all) => allScreensOf(all[session]!, tales[session]!));
      expect(is).toEqual(was);
    }
  },
);

const asks = { day: '2026-02-17', asked: ['after'] } as const;

/** As a careless programme would do it: sums of true counts, over a kind of group of any size. */
function trueSums(groups: readonly Group[], by: Slicing): string {
  const totals = groups.map((group) => {
    const own = groupTotals(group, theFord, { ...asks, of: 'security' });
    const sums = new Map(askedIn([group]).map(({ name, sums: one }) => [name, one]));
    const items = own.items.map((item) => ({
      ...item,
      cells: item.cells.map((cell, nth) => {
        const count = sums.get(item.when ?? '')?.totals[nth];
        return count === undefined || item.people === null
          ? cell
          : { ...cell, least: count, most: count };
      }),
    }));
    return { ...own, items };
  });
  return programmeSheet(programme(totals, by));
}

test('[CROSS-11] the attack finds what sums of true counts would tell, and what one file with a true count does', () => {
  const groups = Array.from({ length: 6 }, (_, at) => madeUp(700 + at).group);
  const facts = factsOf(askedIn(groups));
  const out = filesOf(groups, (at) => ({ ...asks, of: at === 0 ? 'community' : 'security' }));
  const isFirst = ({ name, hidden }: Facts, cell: number): boolean =>
    name === 'after' && cell === hidden[0];
  const worst = (leaky: Out): number =>
    Math.min(
      ...attack(facts, leaky, isFirst).map(({ width, wanted }) => {
        if (width < 0) throw new Error('What was told does not fit together.');
        return width - wanted;
      }),
    );
  expect(worst(out)).toBeGreaterThanOrEqual(0);
  const slices = [trueSums(groups, 'all'), trueSums(groups.slice(1), 'group-kind')];
  expect(worst({ ...out, sums: slices })).toBeLessThan(0);
  const hidden = facts.find(({ name, hidden: cells, people }) => {
    return name === 'after' && cells.length > 1 && people >= 10;
  });
  if (hidden === undefined) throw new Error('Nothing is hidden.');
  const { session, sums, hidden: cells } = hidden;
  const count = sums.totals[cells[0] ?? 0] ?? 0;
  const inFile = out.files.map((sheet, at) =>
    at === session ? telling(sheet, cells[0] ?? 0, count) : sheet,
  );
  expect(worst({ ...out, files: inFile })).toBeLessThan(0);
});

/** The same table, in which the count of one hidden answer after the story is told. */
function telling(sheet: string, cell: number, count: number): string {
  const name = ['step-0', 'step-1', 'step-2', 'step-3', 'not-said', 'not-known'][cell] ?? '';
  const told = sheet.replace(
    new RegExp(`^(.*,after,.*,${name},.*),hidden,(\\d+),\\d+,\\d+,`, 'm'),
    `$1,${count},$2,${count},${count},`,
  );
  if (told === sheet) throw new Error('Nothing was planted.');
  return told;
}
