import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp } from '../../src/report/add-up.ts';
import { shownCount, shownProgress, shownTotals } from '../../src/report/small-numbers.ts';

const beside = { inChainOfCommand: false };
const above = { inChainOfCommand: true };
const sum = (cells: readonly number[]): number => cells.reduce((all, cell) => all + cell, 0);
const fromDevices = (totals: readonly number[]) => ({
  totals,
  seats: sum(totals),
  handsCounted: 0,
});
const byHand = (totals: readonly number[]) => ({ totals, seats: 0, handsCounted: sum(totals) });
const plus = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((cell, index) => cell + (other[index] ?? 0));

/** Every way to spread a number of answers over some choices. */
function spreads(answers: number, choices: number): readonly (readonly number[])[] {
  if (choices === 1) return [[answers]];
  return Array.from({ length: answers + 1 }, (_, first) => first).flatMap((first) =>
    spreads(answers - first, choices - 1).map((rest) => [first, ...rest]),
  );
}

/** The choice with most answers, as the room sees it chosen; −1 is a tie. */
function winner(cells: readonly number[]): number {
  const most = Math.max(...cells);
  return cells.indexOf(most) === cells.lastIndexOf(most) ? cells.indexOf(most) : -1;
}

type Split = readonly number[];
/** Hidden totals that could be fewer numbers than they should, among all inputs that look the same. */
function workedOut(
  inputs: readonly Split[],
  show: (cells: Split) => { readonly totals: readonly (number | null)[]; readonly chosen?: number },
): readonly string[] {
  const known = Map.groupBy(inputs, (cells) => show(cells).chosen);
  const looks = Map.groupBy(inputs, (cells) => JSON.stringify(show(cells)));
  return [...looks].flatMap(([look, alike]) => {
    const { totals, chosen }: ReturnType<typeof show> = JSON.parse(look);
    const hidden = totals.flatMap((total, cell) => (total === null ? [cell] : []));
    const whole = known.get(chosen) ?? [];
    return hidden
      .filter((cell) => rangeOf(alike, cell) < Math.min(5, rangeOf(whole, cell)))
      .map((cell) => `${look} tells ${cell}`);
  });
}

function rangeOf(splits: readonly Split[], cell: number): number {
  const numbers = splits.map((cells) => cells[cell] ?? 0);
  return Math.max(...numbers) - Math.min(...numbers);
}

const sizes = [
  [2, 40],
  [3, 36],
  [4, 26],
  [5, 20],
] as const;

test('[FEW-1] a count is shown from five on, and not above the ranks', () => {
  expect([0, 1, 4, 5, 300].map((seats) => shownCount(seats, beside))).toEqual([
    null,
    null,
    null,
    5,
    300,
  ]);
  expect(shownCount(300, above)).toBeNull();
  expect(shownProgress({ voted: 4, of: 20 }, beside)).toEqual({ voted: null, of: null });
  expect(shownProgress({ voted: 5, of: 20 }, beside)).toEqual({ voted: 5, of: 20 });
});

test('[FEW-2] fewer than five answers show nothing', () => {
  for (const totals of [1, 2, 3, 4].flatMap((answers) => spreads(answers, 3))) {
    expect(shownTotals(fromDevices(totals), beside)).toEqual([null, null, null]);
    expect(shownTotals(byHand(totals), beside)).toEqual([null, null, null]);
  }
  expect(shownTotals(byHand([40, 25]), beside)).toEqual([40, 25]);
  expect(shownTotals(fromDevices([0, 0]), beside)).toEqual([null, null]);
});

test('[FEW-3] small totals are hidden, large ones shown where that tells nothing', () => {
  expect(shownTotals(fromDevices([7, 6]), beside)).toEqual([7, 6]);
  expect(shownTotals(fromDevices([7, 5]), beside)).toEqual([null, null]);
  expect(shownTotals(fromDevices([9, 4, 1]), beside)).toEqual([9, null, null]);
  expect(shownTotals(fromDevices([9, 0, 5]), beside)).toEqual([9, null, null]);
  expect(shownTotals(fromDevices([9, 3]), beside)).toEqual([null, null]);
  expect(shownTotals(fromDevices([12, 0]), beside)).toEqual([null, null]);
  expect(shownTotals(fromDevices([12, 0, 0]), beside)).toEqual([null, null, null]);
  expect(shownTotals(fromDevices([9, 4, 4]), beside)).toEqual([null, null, null]);
  expect(shownTotals(fromDevices([9, 7, 2]), beside)).toEqual([9, null, null]);
  expect(shownTotals(fromDevices([11, 9, 5, 0]), beside)).toEqual([11, 9, null, null]);
});

test('[FEW-3] no total below six is ever shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }), (totals) => {
      for (const answers of [fromDevices(totals), byHand(totals)]) {
        shownTotals(answers, beside).forEach((shown, cell) => {
          if (shown === null) return;
          expect(shown).toBe(totals[cell]);
          expect(shown).toBeGreaterThanOrEqual(6);
        });
      }
    }),
  );
});

test.each(sizes)(
  '[FEW-4] with %i choices and up to %i answers a hidden total keeps a range of five',
  (choices, most) => {
    for (let answers = 5; answers <= most; answers += 1) {
      const inputs = spreads(answers, choices);
      const show = (cells: Split) => ({ totals: shownTotals(fromDevices(cells), beside) });
      expect(workedOut(inputs, show)).toEqual([]);
      const decided = inputs.filter((cells) => winner(cells) >= 0);
      const showChosen = (cells: Split) => {
        const chosen = winner(cells);
        const result = { ...fromDevices(cells), chosen, how: 'vote' } as const;
        return { totals: shownTotals(result, beside), chosen };
      };
      expect(workedOut(decided, showChosen)).toEqual([]);
    }
  },
  60_000,
);

test('[FEW-4] where choices were level, and in a run-off, all that were offered are shown or none', () => {
  const level = { ...fromDevices([9, 9, 4]), chosen: 0, how: 'tie-by-hand' } as const;
  expect(shownTotals(level, beside)).toEqual([null, null, null]);
  const open = {
    ...fromDevices([12, 9, 5, 3]),
    chosen: null,
    runOff: [0, 1],
    how: 'vote',
  } as const;
  expect(shownTotals(open, beside)).toEqual([null, null, null, null]);
  const again = { ...fromDevices([16, 0, 13, 0]), among: [0, 2], chosen: 0, how: 'vote' } as const;
  expect(shownTotals(again, beside)).toEqual([16, null, 13, null]);
  const few = { ...fromDevices([16, 0, 5, 0]), among: [0, 2], chosen: 0, how: 'vote' } as const;
  expect(shownTotals(few, beside)).toEqual([null, null, null, null]);
});

test('[FEW-4] for any input, others look the same in which each hidden total is five more or less', () => {
  const room = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(room, (totals) => {
      fc.pre(sum(totals) >= 5);
      const shown = shownTotals(fromDevices(totals), beside);
      const hidden = shown.flatMap((total, cell) => (total === null ? [cell] : []));
      const alike = othersThan(totals, hidden).filter(
        (other) =>
          JSON.stringify(shownTotals(fromDevices(other), beside)) === JSON.stringify(shown),
      );
      expect(hidden.filter((cell) => rangeOf([totals, ...alike], cell) < 5)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Other ways for the hidden answers to fall: one takes most of them, and the others what it leaves, in any order. */
function othersThan(totals: Split, hidden: readonly number[]): readonly Split[] {
  const left = sum(hidden.map((cell) => totals[cell] ?? 0));
  return hidden.flatMap((large) =>
    Array.from({ length: left + 1 }, (_, taken) => taken).flatMap((taken) =>
      hidden.map((_, first) => {
        const rest = hidden.filter((cell) => cell !== large);
        const order = rest.map((_, at) => rest[(at + first) % rest.length] ?? 0);
        const other = [...totals];
        other[large] = taken;
        let still = left - taken;
        for (const [at, cell] of order.entries()) {
          const part = at === order.length - 1 ? still : Math.min(5, still);
          other[cell] = part;
          still -= part;
        }
        return other;
      }),
    ),
  );
}

test('[FEW-5] hands known, devices still cannot be worked out', () => {
  const counted = [
    [3, 0, 9],
    [0, 0, 5],
    [20, 1, 1],
  ];
  for (const hands of counted) {
    for (let devices = 5; devices <= 18; devices += 1) {
      const show = (answers: readonly number[]) => ({
        totals: shownTotals(
          { totals: plus(answers, hands), seats: devices, handsCounted: sum(hands), answers },
          beside,
        ),
      });
      expect(workedOut(spreads(devices, 3), show)).toEqual([]);
    }
  }
  const one = { totals: [20, 1], seats: 1, handsCounted: 20, answers: [0, 1] };
  expect(shownTotals(one, beside)).toEqual([null, null]);
  const many = { totals: [27, 6], seats: 13, handsCounted: 20, answers: [7, 6] };
  expect(shownTotals(many, beside)).toEqual([27, 6]);
});

const alike = Array.from({ length: 13 }, () => 4);
const rooms = [
  { people: alike, choices: 2 },
  { people: [12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], choices: 2 },
  { people: [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2], choices: 2 },
  { people: [5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1], choices: 2 },
  { people: [2, 2, 2, 1, 1, 1, 1, 1], choices: 3 },
  { people: [6, 6, 2, 2, 1, 1, 1, 1], choices: 3 },
];

test.each(rooms)(
  '[FEW-6] devices with $people people tell nobody what one of them chose',
  ({ people, choices }) => {
    const ways = Array.from({ length: choices ** people.length }, (_, way) =>
      people.map((_, seat) => Math.floor(way / choices ** seat) % choices),
    );
    const hands: readonly number[] = [];
    const alikes = Map.groupBy(ways, (way) => {
      const votes = way.map((choice, seat) => ({ choice, people: people[seat] ?? 0 }));
      return JSON.stringify(shownTotals(addUp({ choices, votes, hands }), beside));
    });
    // With three choices so few devices show nothing at all.
    expect(alikes.size).toBeGreaterThan(people[0] === 12 || choices === 3 ? 0 : 1);
    for (const [look, same] of alikes) {
      const seats = people.filter((_, seat) => new Set(same.map((way) => way[seat])).size === 1);
      expect(seats, look).toEqual([]);
      const shown = JSON.parse(look) as readonly (number | null)[];
      const known = shown.filter((total, cell) => {
        const inCell = (way: readonly number[]): number =>
          sum(people.filter((_, seat) => way[seat] === cell));
        return total === null && new Set(same.map(inCell)).size === 1;
      });
      expect(known, look).toEqual([]);
    }
  },
);

test('[FEW-6] people around devices and hands make one total, each device one answer', () => {
  const votes = [...alike.slice(0, 7), ...alike.slice(0, 6)].map((people, seat) => ({
    choice: seat < 7 ? 0 : 1,
    people,
  }));
  const sums = addUp({ choices: 2, votes, hands: [1, 30] });
  expect(sums).toEqual({
    totals: [29, 54],
    seats: 13,
    handsCounted: 31,
    answers: [7, 6],
    traceable: false,
  });
  expect(shownTotals(sums, beside)).toEqual([29, 54]);
  const few = addUp({ choices: 2, votes: votes.slice(3, 9), hands: [] });
  expect(few).toMatchObject({ totals: [16, 8], seats: 6 });
  expect(shownTotals(few, beside)).toEqual([null, null]);
  expect(addUp({ choices: 3, votes: [], hands: [] })).toMatchObject({
    totals: [0, 0, 0],
    seats: 0,
  });
});

test('[FEW-7] above the ranks devices show nothing, hands were counted in the open', () => {
  expect(shownTotals(fromDevices([30, 30]), above)).toEqual([null, null]);
  expect(shownTotals(byHand([30, 30]), above)).toEqual([30, 30]);
});

test('[FEW-8] totals that nothing explains stay hidden', () => {
  expect(shownTotals({ totals: [9, 9], seats: 2, handsCounted: 0 }, beside)).toEqual([null, null]);
  expect(shownTotals({ totals: [9, 9], seats: 9, handsCounted: 9 }, beside)).toEqual([null, null]);
  expect(shownTotals({ totals: [9, 9], seats: 0, handsCounted: 0 }, beside)).toEqual([null, null]);
  const more = { totals: [9, 9], seats: 12, handsCounted: 0, answers: [6, 5] };
  expect(shownTotals(more, beside)).toEqual([null, null]);
});

test('[SHARED-1] people of one device who answered in turn are one seat to every total', () => {
  const votes = (device: string, choices: readonly number[]) =>
    choices.map((choice) => ({ choice, people: 1, device }));
  const shown = (...all: (readonly number[])[]) => {
    const answers = all.flatMap((choices, at) => votes(`d${at}`, choices));
    return shownTotals(addUp({ choices: 2, votes: answers, hands: [] }), beside);
  };
  expect(shown([0, 0, 0, 1, 1], [0, 1, 1], [0, 1, 0, 1])).toEqual([6, 6]);
  expect(shown([0, 0, 0, 1, 1], [0, 1, 1], [0, 1])).toEqual([null, null]);
  expect(shown([0, 0, 0, 0, 0], [1, 1], [1, 1], [1])).toEqual([null, null]);
  expect(shown([0, 0, 0, 1, 1], [0, 0, 1, 1, 1])).toEqual([null, null]);
  expect(shown([0, 0, 0], [0, 0, 1], [0, 1], [1])).toEqual([null, null]);
  const sums = addUp({ choices: 2, votes: votes('d', [0, 0, 1]), hands: [] });
  expect(sums).toMatchObject({ seats: 1, answers: [2, 1], devices: [1, 1], totals: [2, 1] });
});
