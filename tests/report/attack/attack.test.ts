import { expect, test } from 'vitest';
import { answeredOtherwise, askedIn, drawing, filesOf, madeUp, screensOf } from './made-up.ts';
import {
  add,
  atMost,
  enteredIn,
  factsOf,
  just,
  lineRows,
  linesIn,
  othersThatFit,
  rangeOf,
  roomAlone,
  roomRows,
  ruleWays,
} from './known.ts';
import { largest } from './simplex.ts';

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

test('[ATTACK-20] the linear program finds what hides nothing', () => {
  const rows = [...just([0, 1], 9), atMost([[0, 1]], 5), atMost([[1, 1]], 5)];
  expect(rangeOf(0, { rows, ways: [[]], count: 2 })).toEqual([4, 5]);
  const known = [...just([0], 3), ...just([0, 1, 2], 20), atMost([[1, 1]], 7)];
  expect(rangeOf(2, { rows: known, ways: [[]], count: 3 })).toEqual([10, 17]);
  // As it was before: of nine, two and one answers the nine were shown.
  expect(rangeOf(0, { rows: just([0, 1], 3), ways: [[]], count: 2 })).toEqual([0, 3]);
  expect(largest(1, just([0], -1), new Map([[0, 1]]))).toBeNull();
});
