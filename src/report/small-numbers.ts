import type { BallotResult, Settings, Sums } from '../session/group.ts';
import type { Shown } from '../session/view/telling.ts';

/** Below these the room learns only what was decided. */
const fewestAnswers = 5;
const fewestSeats = 3;
/** Between the least and the most that a hidden total could be. */
const leastRange = 5;

type Rank = Pick<Settings, 'inChainOfCommand'>;
/** What was chosen is known to the room; it is absent where nothing was decided. */
type Counted = Sums & Partial<Pick<BallotResult, 'chosen' | 'how' | 'among'>>;

/** How many answered, where every seat gives one answer. Null where that would be too few to tell. */
export function shownCount(seats: number, rank: Rank): Shown {
  return rank.inChainOfCommand || !isEnough(seats, seats) ? null : seats;
}

/** People behind a closed result, where devices or sheets answered for one or several. Null where they are too few. */
export function shownPeople(result: Sums, rank: Rank): Shown {
  const { seats, handsCounted, totals } = result;
  const people = sum(totals);
  if (seats === 0) return handsCounted >= fewestAnswers && handsCounted === people ? people : null;
  return shownCount(seats, rank) === null ? null : people;
}

/** Answers that are still coming in; both numbers or neither, so that one never explains the other. */
export function shownProgress(
  progress: { readonly voted: number; readonly of: number },
  rank: Rank,
): { readonly voted: Shown; readonly of: Shown } {
  const voted = shownCount(progress.voted, rank);
  return { voted, of: voted === null ? null : progress.of };
}

/**
 * Totals per choice of a closed decision, null where hidden. Nobody who knows how many answered, how many people
 * sit around each device, what was counted by hand, and these rules, can work a hidden total or one vote out.
 */
export function shownTotals(result: Counted, rank: Rank): readonly Shown[] {
  const hidden = hiddenCells(result, rank);
  return result.totals.map((total, cell) => (hidden[cell] === false ? total : null));
}

function hiddenCells(result: Counted, rank: Rank): readonly boolean[] {
  const { totals, seats, handsCounted } = result;
  const all = totals.map(() => true);
  if (seats === 0) {
    const byHand = handsCounted >= fewestAnswers && handsCounted === sum(totals);
    return byHand ? hiddenOffered(result, totals, maySomeShow(result)) : all;
  }
  if (rank.inChainOfCommand || result.traceable === true) return all;
  if (result.devices) return hiddenInTurn(result, result.devices);
  // Hands are counted in the open, so whoever saw them can take them off a total: only devices count here.
  const answers = answersByDevices(result);
  if (answers === null || !isEnough(sum(answers), seats)) return all;
  const isEach = totals.every((total, cell) => total === answers[cell]);
  return hiddenOffered(result, answers, isEach && maySomeShow(result));
}

/** Who knows that choices were level, or stood below half, knows more of them than that one is the largest. */
function maySomeShow({ chosen, how = 'vote' }: Counted): boolean {
  return chosen !== null && how === 'vote';
}

/** Choices that a run-off left out are known to be nobody's, and say nothing of the others. */
function hiddenOffered(
  { among, chosen = null }: Counted,
  cells: readonly number[],
  someMayShow: boolean,
): readonly boolean[] {
  const offered = among ?? [...cells.keys()];
  const at = chosen === null ? null : offered.indexOf(chosen);
  const hidden = hiddenByCount(
    offered.map((cell) => cells[cell] ?? 0),
    at,
    someMayShow,
  );
  return cells.map((_, cell) => hidden[offered.indexOf(cell)] ?? true);
}

/** People around one device know each other's: each cell needs several devices, and all are shown or none. */
function hiddenInTurn(
  { totals, answers = [], seats }: Sums,
  devices: readonly number[],
): boolean[] {
  const isShown =
    isEnough(sum(answers), seats) &&
    totals.every((_, cell) => {
      const given = answers[cell] ?? 0;
      return !isSmall(given) && isEnough(given, devices[cell] ?? 0);
    });
  return totals.map(() => !isShown);
}

/** One answer a device. Null where it is not known how many chose what. */
function answersByDevices(result: Sums): readonly number[] | null {
  const answers = result.answers ?? (result.handsCounted === 0 ? result.totals : []);
  const fits = answers.length === result.totals.length && sum(answers) === result.seats;
  return fits ? answers : null;
}

/**
 * Hides the small cells; with the smallest of the others where they alone could be told too well; and all of them where
 * that is not enough either. Whether it is enough is worked out from what is shown alone, so that the way of hiding
 * tells nothing: `tests/report/small-numbers.test.ts` goes through every way in which answers can fall.
 */
function hiddenByCount(
  cells: readonly number[],
  chosen: number | null,
  someMayShow: boolean,
): readonly boolean[] {
  const small = cells.filter(isSmall).length;
  const isRoom = chosen === null || sum(cells) >= leastBeside(cells.length);
  if (small === 0 || !someMayShow || !isRoom) return cells.map(() => small > 0);
  const order = [...cells.keys()].sort((a, b) => {
    const [one = 0, other = 0] = [cells[a], cells[b]];
    return one - other || Number(a === chosen) - Number(b === chosen) || a - b;
  });
  const enough = [small, small + 1].find((count) => {
    const left = sum(order.slice(0, count).map((cell) => cells[cell] ?? 0));
    const least = cells[order[count] ?? -1];
    if (least === undefined) return false;
    return couldAllBeSmall(left, count) || (count > small && hidesLarge({ left, count, least }));
  });
  const hidden = order.slice(0, enough ?? cells.length);
  return cells.map((_, cell) => hidden.includes(cell));
}

const mostSmall = leastRange;
const isSmall = (cell: number): boolean => cell <= mostSmall;

/** Where it is known what was chosen: so many answers that each other choice, all being hidden, could be 0 … 5. */
const leastBeside = (cells: number): number => mostSmall * (cells - 2) + mostSmall + 2;

/** So many hidden ones with this sum could each be 0 … 5. */
const couldAllBeSmall = (left: number, count: number): boolean =>
  count > 1 && left >= leastRange && left <= mostSmall * (count - 1);

/** One of the hidden ones is large and below the least that is shown; the others are small, and alone would tell too much. */
function hidesLarge({ left, count, least }: Record<'left' | 'count' | 'least', number>): boolean {
  const fewestFull = mostSmall * (count - 2);
  const free = Math.max(0, left - (least - 1));
  const others = free < leastRange ? free : Math.max(free, fewestFull + 1);
  const [most, fewest] = [left - others, Math.max(0, others - fewestFull)];
  return others <= mostSmall * (count - 1) && !isSmall(most) && most - fewest >= leastRange;
}

function isEnough(answers: number, seats: number): boolean {
  return answers >= fewestAnswers && seats >= fewestSeats;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
