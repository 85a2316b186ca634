import type { Ground } from './ground.ts';

/** One thing that somebody who means harm does, and what has to come of it. */
export type Attack = {
  readonly over: 'http' | 'socket' | 'stream' | 'sealed wire';
  readonly does: string;
  /** What the attacker is told in the end: a status, a frame, or that the line was closed. */
  readonly must: string;
  readonly try: (ground: Ground) => Promise<string>;
};
