import type { Settings } from './requests.ts';

/** One walk of every path: of the story as it is told with these settings. */
export type ExactSearch = {
  readonly task: number;
  readonly settings: Settings;
  /** Which thread holds it; null before it began. */
  thread: number | null;
  /** `finished`: nothing is left to walk. `sampled`: nor here, but chance has more ways than were walked. `full`: no memory is left to go on. `lost`: its thread ended. */
  state: 'waiting' | 'walking' | 'finished' | 'sampled' | 'full' | 'lost';
  /** Milliseconds. */
  spent: number;
  /** Why it was lost. */
  why: string | null;
};

export type Budget = {
  /** Milliseconds in all. */
  readonly total: number;
  /** Milliseconds of random walks before anything else. */
  readonly instant: number;
  /** Of the time of all threads: what walking every path may use before it gives way to searching for what is new. */
  readonly exactShare: number;
};

export type Turn =
  | { readonly kind: 'exact'; readonly search: ExactSearch }
  | { readonly kind: 'random'; readonly from: 'start' | 'new' };

export type Now = {
  readonly thread: number;
  readonly threads: number;
  /** Milliseconds. */
  readonly elapsed: number;
  /** Random walks from the start have met nothing new for a while. */
  readonly isQuiet: boolean;
};

/** What this thread does next; null once every path was walked or the time is up. */
export function nextTurn(
  searches: readonly ExactSearch[],
  budget: Budget,
  { thread, threads, elapsed, isQuiet }: Now,
): Turn | null {
  if (elapsed >= budget.total || searches.every(({ state }) => state === 'finished')) return null;
  if (thread === 0 && elapsed < budget.instant && !isQuiet)
    return { kind: 'random', from: 'start' };
  const share = shareOf(searches, budget.total * budget.exactShare * threads);
  const mine = searches.filter(
    (search) => search.state === 'waiting' || isWalkedBy(search, thread),
  );
  const begun = mine.find((search) => search.state === 'walking' && search.spent < share);
  const waiting = mine.filter(({ state, spent }) => state === 'waiting' && spent < share);
  // The last telling is the longest: whoever is ready first begins it while others walk the short ones.
  const search = begun ?? (thread === 0 && threads > 1 ? waiting.at(-1) : waiting[0]);
  return search ? { kind: 'exact', search } : { kind: 'random', from: 'new' };
}

const isWalkedBy = ({ state, thread }: ExactSearch, one: number): boolean =>
  state === 'walking' && thread === one;

/** What searches that ended early left over is shared among the others. */
function shareOf(searches: readonly ExactSearch[], pot: number): number {
  const ended = searches.filter(({ state }) => state !== 'walking' && state !== 'waiting');
  const left = pot - ended.reduce((sum, { spent }) => sum + spent, 0);
  return left / Math.max(1, searches.length - ended.length);
}
