import type { BallotResult, Settings } from '../session/group.ts';
import type { Shown } from '../session/view/telling.ts';

/** Below these the room learns only what was decided. */
export const fewestAnswers = 5;
export const fewestSeats = 3;

type Answers = Pick<BallotResult, 'totals' | 'seats' | 'handsCounted' | 'counted'>;
type Rank = Pick<Settings, 'inChainOfCommand'>;

/** How many answered, where every seat gives one answer. Null where that would be too few to tell. */
export function shownCount(seats: number, rank: Rank): Shown {
  return rank.inChainOfCommand || !isEnough(seats, seats) ? null : seats;
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
 * Totals per choice of a closed decision, null where hidden. Nobody who knows how many answered, what the
 * facilitator counted by hand, and these rules, can work a hidden total out.
 */
export function shownTotals(answers: Answers, rank: Rank): readonly Shown[] {
  const hidden = hiddenCells(answers, rank);
  return answers.totals.map((total, cell) => (hidden[cell] === false ? total : null));
}

function hiddenCells(answers: Answers, rank: Rank): readonly boolean[] {
  const all = answers.totals.map(() => true);
  if (answers.seats === 0) {
    return sum(answers.totals) < fewestAnswers ? all : hiddenByCount(answers.totals);
  }
  if (rank.inChainOfCommand) return all;
  const byDevices = devicesOnly(answers);
  // One answer a device: anything else cannot be traced back to seats, so it stays hidden.
  if (byDevices === null || sum(byDevices) !== answers.seats) return all;
  return isEnough(sum(byDevices), answers.seats) ? hiddenByCount(byDevices) : all;
}

/** What the devices answered: hands are counted in the open, so whoever counted them can take them off a total. */
function devicesOnly(answers: Answers): readonly number[] | null {
  if (answers.handsCounted === 0) return answers.totals;
  const counted = answers.counted;
  if (counted === undefined || counted.length !== answers.totals.length) return null;
  const cells = answers.totals.map((total, cell) => total - (counted[cell] ?? 0));
  return cells.every((cell) => cell >= 0) ? cells : null;
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
