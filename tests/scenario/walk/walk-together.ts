import { openWays } from './walk-beside.ts';
import { openWalkers } from '../../../src/scenario/walk/walker.ts';
import type { Setting, Walked } from '../../../src/scenario/walk/walked.ts';

/** Walks a story to its end once for each list of settings, one after another. */
export function mustWalk(ink: string, starts: readonly (readonly Setting[])[]): readonly Walked[] {
  const story = openWays(ink);
  if (!story) throw new Error('The story does not compile.');
  const openWalker = openWalkers({ ...story, seed: 1 });
  return starts.map((settings) => {
    const walker = openWalker(settings);
    while (walker.advance(100));
    return walker.walked();
  });
}
