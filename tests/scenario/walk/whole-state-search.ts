import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../../src/scenario/ink/ink-turn.ts';
import { makeMomentJson } from '../../../src/scenario/ink/saved-moment.ts';
import { emptyStage } from '../../../src/scenario/staging.ts';
import { tellBeat } from '../../../src/scenario/telling.ts';
import type { Setting, Walked } from '../../../src/scenario/walk/walked.ts';
import type { Played } from './play-beside.ts';

/** What a search meets, in words that two searches can be compared by. */
export type Met = {
  readonly lines: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly situations: ReadonlySet<string>;
  readonly faults: ReadonlySet<string>;
};

/** Plays every path by inkjs alone, and merges only where the saved states are equal. Null where that takes too long. */
export function searchWholeStates(
  { tree, pack }: Omit<Played, 'walked'>,
  settings: readonly Setting[],
  most: number,
): Met | null {
  const met = noneMet();
  const seen = new Set<string>();
  const waiting: (() => Turn | Fault)[] = [() => startTurn(tree, 1, settings)];
  for (const play of waiting) {
    const turn = play();
    if ('fault' in turn) {
      met.faults.add(turn.fault);
      continue;
    }
    const { beat } = tellBeat({ tree, pack }, turn, emptyStage);
    for (const line of turn.lines) {
      if (line.text.trim() !== '')
        [line.path, ...line.texts].forEach((path) => met.lines.add(String(path)));
    }
    const offers = turn.choices.map(({ path, text }) => `${path} ${text.trim()}`);
    for (const offer of offers) met.choices.add(offer);
    met.situations.add(JSON.stringify([beat.path, beat.ending, beat.meters]));
    const key = makeMomentJson(turn.moment);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return null;
    waiting.push(...replays(tree, settings, turn));
  }
  return met;
}

// A fault spoils the running story and all moments in it, so each moment remembers the way to it.
const ways = new WeakMap<Turn, readonly number[]>();

function replays(
  tree: Played['tree'],
  settings: readonly Setting[],
  turn: Turn,
): (() => Turn | Fault)[] {
  const way = ways.get(turn) ?? [];
  return turn.choices.map((_, index) => () => {
    let next: Turn | Fault = startTurn(tree, 1, settings);
    for (const taken of [...way, index]) if (!('fault' in next)) next = choose(next.moment, taken);
    if (!('fault' in next)) ways.set(next, [...way, index]);
    return next;
  });
}

/** The same of a walk. */
export function metBy({ states, legs, opening, failures }: Walked): Met {
  const met = noneMet();
  for (const { lines, texts } of [opening, ...legs.map(({ told }) => told)])
    for (const path of [...lines, ...texts]) met.lines.add(String(path));
  for (const { step } of legs)
    if (step.kind === 'choice') met.choices.add(`${step.path} ${step.text}`);
  for (const { place, ending, meters } of states)
    met.situations.add(JSON.stringify([place, ending, meters]));
  for (const { fault, at } of failures) {
    met.faults.add(fault);
    if (at?.step.kind === 'choice') met.choices.add(`${at.step.path} ${at.step.text}`);
  }
  return met;
}

const noneMet = () => ({
  lines: new Set<string>(),
  choices: new Set<string>(),
  situations: new Set<string>(),
  faults: new Set<string>(),
});
