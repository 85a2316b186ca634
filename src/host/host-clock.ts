import { randomBytes, randomInt } from 'node:crypto';
import type { Chance, Clock } from '../room/ports.ts';

/** What is due at once runs after the sockets of this turn were read, so that one sync serves them all. */
export const hostClock: Clock = {
  now: () => Date.now(),
  wake: (at, then) => {
    const wait = at - Date.now();
    if (wait <= 0) {
      const immediate = setImmediate(then);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(then, Math.min(wait, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

export const hostChance: Chance = {
  secret: (bytes) => randomBytes(bytes).toString('base64url'),
  number: () => randomInt(2 ** 31),
};
