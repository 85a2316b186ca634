import type { CodePicture } from '../session/ids.ts';
import type { Clock } from './ports.ts';
import { countTries } from './tries.ts';

type Code = readonly CodePicture[];

/** What comes of a code that was tried; null where it is right. */
export type Lock = (code: Code, from: string) => 'wrong-code' | 'too-many-tries' | null;

/** Wrong codes are slowed down, and right ones with them, or guessing would still pay. Null has no right code. */
export function openLock(right: Code | null, clock: Pick<Clock, 'now'>): Lock {
  const tries = countTries();
  return (code, from) => {
    const now = clock.now();
    if (!tries.isOpen(from, now)) return 'too-many-tries';
    const isRight = right !== null && right.join() === code.join();
    if (isRight) tries.hit(from, now);
    else tries.miss(from, now);
    return isRight ? null : 'wrong-code';
  };
}
