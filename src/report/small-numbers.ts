import type { Settings, Sums } from '../session/group.ts';
import type { Shown } from '../session/view/telling.ts';

/** Below these the room learns only what was decided. */
const fewestAnswers = 5;
const fewestSeats = 3;

type Rank = Pick<Settings, 'inChainOfCommand'>;

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
export function shownTotals(result: Sums, rank: Rank): readonly Shown[] {
  const hidden = hiddenCells(result, rank);
  return result.totals.map((total, cell) => (hidden[cell] === false ? total : null));
}

function hiddenCells(result: Sums, rank: Rank): readonly boolean[] {
  const { totals, seats, handsCounted } = result;
  const all = totals.map(() => true);
  if (seats === 0) {
    const byHand = handsCounted >= fewestAnswers && handsCounted === sum(totals);
    return byHand ? hiddenByCount(totals) : all;
  }
  if (rank.inChainOfCommand || result.traceable === true) return all;
  if (result.devices) return hiddenInTurn(result, result.devices);
  // Hands are counted in the open, so whoever saw them can take them off a total: only devices count here.
  const answers = answersByDevices(result);
  if (answers === null || !isEnough(sum(answers), seats)) return all;
  return hiddenByCount(answers);
}

/** People around one device know each other's: each cell needs several devices, and all are shown or none. */
function hiddenInTurn(
  { totals, answers = [], seats }: Sums,
  devices: readonly number[],
): boolean[] {
  const isShown =
    isEnough(sum(answers), seats) &&
    totals.every((_, cell) => isEnough(answers[cell] ?? 0, devices[cell] ?? 0));
  return totals.map(() => !isShown);
}

/** One answer a device. Null where it is not known how many chose what. */
function answersByDevices(result: Sums): readonly number[] | null {
  const answers = result.answers ?? (result.handsCounted === 0 ? result.totals : []);
  const fits = answers.length === result.totals.length && sum(answers) === result.seats;
  return fits ? answers : null;
}

/** Hides the small cells; and all of them, where the rest would tell what the small ones are. */
function hiddenByCount(cells: readonly number[]): readonly boolean[] {
  const small = cells.filter((cell) => cell < fewestAnswers);
  if (small.length === 0) return cells.map(() => false);
  const left = sum(small);
  const canBeWorkedOut =
    small.length === 1 || left === 0 || left === small.length * (fewestAnswers - 1);
  return cells.map((cell) => canBeWorkedOut || cell < fewestAnswers);
}

function isEnough(answers: number, seats: number): boolean {
  return answers >= fewestAnswers && seats >= fewestSeats;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
