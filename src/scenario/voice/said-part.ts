import { secondsOf, type Part, type Sound } from './sound.ts';

/** Seconds over which it is asked whether somebody speaks, and how many of them a click is shorter than. */
const block = 0.01;
const leastBlocks = 4;
/** Seconds that are left before and after. */
const before = 0.06;
const after = 0.1;
/** The power below which nothing was said at all: -60 dBFS. */
const nothing = 1e-6;

/** The mean power of each block of so many seconds. */
export function powersOf({ samples, rate }: Sound, seconds: number): readonly number[] {
  const size = Math.max(1, Math.round(seconds * rate));
  return Array.from({ length: Math.floor(samples.length / size) }, (_, at) => {
    const part = samples.subarray(at * size, (at + 1) * size);
    return part.reduce((sum, value) => sum + value * value, 0) / size;
  });
}

/** Above this power somebody speaks: well above the room's own noise, which a tenth of any take is. */
function thresholdOf(powers: readonly number[], loudest: number): number {
  const sorted = powers.toSorted((one, other) => one - other);
  const noise = sorted[Math.floor(sorted.length / 10)] ?? 0;
  return Math.min(Math.max(8 * noise, loudest / 10_000), loudest / 30);
}

/** Where somebody speaks, with a little before and after; clicks are no speech. Null where nothing is said. */
export function saidPart(sound: Sound): Part | null {
  const powers = powersOf(sound, block);
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  if (loudest < nothing) return null;
  const threshold = thresholdOf(powers, loudest);
  const isSaid = (at: number): boolean => (powers[at] ?? 0) > threshold;
  const speaks = powers.map((_, at) =>
    Array.from({ length: leastBlocks }, (__, next) => at + next).every(isSaid),
  );
  const first = speaks.indexOf(true);
  const last = speaks.lastIndexOf(true);
  if (first === -1) return null;
  return {
    from: Math.max(0, first * block - before),
    to: Math.min(secondsOf(sound), (last + leastBlocks) * block + after),
  };
}
