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

/** Hidden totals that only one input could have led to, among all inputs that look the same. */
function workedOut(
  inputs: readonly (readonly number[])[],
  show: (cells: readonly number[]) => unknown,
): readonly string[] {
  const looks = new Map<string, (readonly number[])[]>();
  for (const cells of inputs) {
    const look = JSON.stringify(show(cells));
    looks.set(look, [...(looks.get(look) ?? []), cells]);
  }
  return [...looks].flatMap(([look, alike]) => {
    const shown = JSON.parse(look).totals as readonly (number | null)[];
    const hidden = shown.flatMap((total, cell) => (total === null ? [cell] : []));
    return hidden
      .filter((cell) => new Set(alike.map((cells) => cells[cell])).size === 1)
      .map((cell) => `${look} tells ${cell}`);
  });
}

const sizes = [
  [2, 40],
  [3, 30],
  [4, 22],
  [5, 14],
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
  expect(shownTotals(fromDevices([6, 5]), beside)).toEqual([6, 5]);
  expect(shownTotals(fromDevices([9, 2, 1]), beside)).toEqual([9, null, null]);
  expect(shownTotals(fromDevices([9, 1, 2]), beside)).toEqual([9, null, null]);
  expect(shownTotals(fromDevices([9, 3]), beside)).toEqual([null, null]);
  expect(shownTotals(fromDevices([12, 0]), beside)).toEqual([null, null]);
  expect(shownTotals(fromDevices([12, 0, 0]), beside)).toEqual([null, null, null]);
  expect(shownTotals(fromDevices([9, 4, 4]), beside)).toEqual([null, null, null]);
});

test('[FEW-3] no total below five is ever shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }), (totals) => {
      for (const answers of [fromDevices(totals), byHand(totals)]) {
        shownTotals(answers, beside).forEach((shown, cell) => {
          if (shown === null) return;
          expect(shown).toBe(totals[cell]);
          expect(shown).toBeGreaterThanOrEqual(5);
        });
      }
    }),
  );
});

test.each(sizes)(
  '[FEW-4] with %i choices and up to %i answers nothing hidden can be worked out',
  (choices, most) => {
    for (let answers = 5; answers <= most; answers += 1) {
      const inputs = spreads(answers, choices);
      const show = (cells: readonly number[]) => ({
        totals: shownTotals(fromDevices(cells), beside),
      });
      expect(workedOut(inputs, show)).toEqual([]);
      const decided = inputs.filter((cells) => winner(cells) >= 0);
      const showChosen = (cells: readonly number[]) => ({ ...show(cells), chosen: winner(cells) });
      expect(workedOut(decided, showChosen)).toEqual([]);
    }
  },
);

test('[FEW-4] for any input, another one looks the same and differs in each hidden total', () => {
  const room = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(room, (totals) => {
      fc.pre(sum(totals) >= 5);
      const shown = shownTotals(fromDevices(totals), beside);
      const hidden = shown.flatMap((total, cell) => (total === null ? [cell] : []));
      const differing = new Set(
        hidden.flatMap((from) =>
          hidden.flatMap((to) =>
            others(totals, from, to).flatMap((other) => {
              const alike =
                JSON.stringify(shownTotals(fromDevices(other), beside)) === JSON.stringify(shown);
              return alike && from !== to ? [from, to] : [];
            }),
          ),
        ),
      );
      expect(hidden.filter((cell) => !differing.has(cell))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** The same number of answers with some moved from one choice to another, or all on one choice. */
function others(
  totals: readonly number[],
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const moved = Array.from({ length: totals[from] ?? 0 }, (_, index) =>
    totals.map((total, cell) => total + (cell === to ? index + 1 : cell === from ? -index - 1 : 0)),
  );
  const alone = (at: number) => totals.map((_, cell) => (cell === at ? sum(totals) : 0));
  const far = [alone(to), alone(from)].filter(
    (other) => other[from] !== totals[from] && other[to] !== totals[to],
  );
  return [...moved, ...far];
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
  const many = { totals: [27, 5], seats: 12, handsCounted: 20, answers: [7, 5] };
  expect(shownTotals(many, beside)).toEqual([27, 5]);
});

const alike = Array.from({ length: 11 }, () => 4);
const rooms = [
  { people: alike, choices: 2 },
  { people: [12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], choices: 2 },
  { people: [3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2], choices: 2 },
  { people: [5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1], choices: 2 },
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
    expect(alikes.size).toBeGreaterThan(people[0] === 12 ? 0 : 1);
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
  const votes = [...alike.slice(0, 6), ...alike.slice(0, 5)].map((people, seat) => ({
    choice: seat < 6 ? 0 : 1,
    people,
  }));
  const sums = addUp({ choices: 2, votes, hands: [1, 30] });
  expect(sums).toEqual({
    totals: [25, 50],
    seats: 11,
    handsCounted: 31,
    answers: [6, 5],
    traceable: false,
  });
  expect(shownTotals(sums, beside)).toEqual([25, 50]);
  const few = addUp({ choices: 2, votes: votes.slice(2, 8), hands: [] });
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
  expect(shown([0, 0, 0, 1, 1], [0, 1, 1], [0, 1])).toEqual([5, 5]);
  expect(shown([0, 0, 0, 0, 0], [1, 1], [1, 1], [1])).toEqual([null, null]);
  expect(shown([0, 0, 0, 1, 1], [0, 0, 1, 1, 1])).toEqual([null, null]);
  expect(shown([0, 0, 0], [0, 0, 1], [0, 1], [1])).toEqual([null, null]);
  const sums = addUp({ choices: 2, votes: votes('d', [0, 0, 1]), hands: [] });
  expect(sums).toMatchObject({ seats: 1, answers: [2, 1], devices: [1, 1], totals: [2, 1] });
});
