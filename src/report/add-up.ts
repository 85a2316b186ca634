import type { Sums as Sum } from '../session/group.ts';

/** What one device answered, for the people around it. */
export type Answer = {
  readonly choice: number;
  readonly people: number;
  /** Set where several people of one device answered in turn. */
  readonly device?: string;
};

type Sums = Required<Omit<Sum, 'devices'>> & Pick<Sum, 'devices'>;

/** Adds devices and hands up, and keeps what the small-number rules need. `hands` has one number per choice, or none. */
export function addUp(of: {
  readonly choices: number;
  readonly votes: readonly Answer[];
  readonly hands: readonly number[];
}): Sums {
  const { votes, hands } = of;
  const cells = Array.from({ length: of.choices }, (_, cell) => cell);
  const at = (cell: number): readonly Answer[] => votes.filter(({ choice }) => choice === cell);
  const inTurn = votes.some(({ device }) => device !== undefined);
  const people = (cell: number): number => at(cell).reduce((sum, vote) => sum + vote.people, 0);
  return {
    totals: cells.map((cell) => people(cell) + (hands[cell] ?? 0)),
    seats: devicesIn(votes),
    handsCounted: hands.reduce((sum, counted) => sum + counted, 0),
    answers: cells.map((cell) => at(cell).length),
    traceable: isTraceable(votes),
    ...(inTurn && { devices: cells.map((cell) => devicesIn(at(cell))) }),
  };
}

/** Whoever answered in turn around one device is one seat. */
function devicesIn(votes: readonly Answer[]): number {
  return new Set(votes.map(({ device }, index) => device ?? index)).size;
}

/** Two devices of one size that chose differently could change places unseen; a size that is all of one mind cannot. */
function isTraceable(votes: readonly Answer[]): boolean {
  const sizes = new Set(votes.map(({ people }) => people));
  const chosenBy = (size: number): number =>
    new Set(votes.filter(({ people }) => people === size).map(({ choice }) => choice)).size;
  return sizes.size > 1 && [...sizes].some((size) => chosenBy(size) === 1);
}
