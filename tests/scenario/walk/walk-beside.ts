import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import { parsePack } from '../../../src/scenario/parse-pack.ts';
import { openWalkers } from '../../../src/scenario/walk/walker.ts';
import type { Leg, Setting, Walked } from '../../../src/scenario/walk/walked.ts';
import { playBeside } from './play-beside.ts';
import type { Played } from './play-beside.ts';

const told = { title: 'A story', world: null, language: 'en', speakers: [] };

/** A story without its checks, since only its ways are asked for; null where it does not compile. */
export function openWays(ink: string, pack = ''): Omit<Played, 'walked'> | null {
  const { tree } = compile('story.ink', { 'story.ink': ink });
  return tree && { tree, pack: parsePack(pack, told, () => {}) };
}

/** Walks for so many steps, or to the end. */
export function walkFor(
  story: Omit<Played, 'walked'>,
  steps: number,
  settings: readonly Setting[] = [],
): Walked {
  const walker = openWalkers({ ...story, seed: 1 })(settings);
  walker.advance(steps);
  // Whether anything is left is only known by asking once more.
  walker.advance(1);
  return walker.walked();
}

/** Plays so many times beside a walk, by choices that look like chance; what the first that parts from it says. */
export function playAllBeside(
  story: Omit<Played, 'walked'>,
  walked: Walked,
  {
    plays,
    seedOf = () => 1,
  }: { readonly plays: number; readonly seedOf?: (play: number) => number },
): string | null {
  const legs: ReadonlyMap<number, readonly Leg[]> = Map.groupBy(walked.legs, ({ from }) => from);
  let state = plays;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let play = 0; play < plays; play += 1) {
    const parts = playBeside({ ...story, walked }, legs, { seed: seedOf(play), pick });
    if (parts !== null) return parts;
  }
  return null;
}
