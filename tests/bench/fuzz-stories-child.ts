// Opens, plays and walks the made-up stories that it is sent the seeds of, and tells how each went.
import { fuzzStory } from '../support/fuzz/fuzz-story.ts';
import { ownStories } from '../support/fuzz/grown.ts';
import { survive } from '../support/fuzz/survive.ts';

export type Told = {
  readonly seed: number;
  /** Milliseconds of this process on a processor. */
  readonly ms: number;
  readonly bytes: number;
  readonly came: 'findings' | 'play' | 'crash';
  readonly why: string;
};

const grown = ownStories();

process.on('message', (seed: number) => {
  const story = fuzzStory(seed, grown);
  const bytes = Object.values(story.files).reduce((sum, text) => sum + text.length, 0);
  const before = process.cpuUsage();
  const tell = (came: Told['came'], why: string): void => {
    const { user, system } = process.cpuUsage(before);
    process.send?.({ seed, bytes, came, why, ms: (user + system) / 1000 } satisfies Told);
  };
  try {
    tell(survive(story, seed).came, '');
  } catch (problem) {
    tell('crash', problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  }
});

process.send?.('ready');
