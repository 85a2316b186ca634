import { expect, test } from 'vitest';
import { countTries } from '../../src/room/tries.ts';

const second = 1000;
const doorStandsOpen = 30 * 60 * second;

/** How many wrong codes are looked at while a door stands open, with a guess from each address every second. */
function guess(addresses: number): number {
  const tries = countTries();
  let lookedAt = 0;
  for (let now = 0; now < doorStandsOpen; now += second)
    for (let address = 0; address < addresses; address += 1) {
      if (!tries.isOpen(`address ${address}`, now)) continue;
      tries.miss(`address ${address}`, now);
      lookedAt += 1;
    }
  return lookedAt;
}

test('[ROOM-16] of 1,320 codes a guesser tries 42 from one address, and 120 from however many', () => {
  expect(guess(1)).toBeLessThanOrEqual(42);
  expect(guess(1)).toBeGreaterThan(35);
  expect(guess(2)).toBeLessThanOrEqual(84);
  for (const addresses of [10, 254]) expect(guess(addresses)).toBeLessThanOrEqual(120);
});

test('[ROOM-16] whoever guesses from one address holds up nobody else', () => {
  const tries = countTries();
  for (let now = 0; now < doorStandsOpen; now += second) {
    if (tries.isOpen('guesser', now)) tries.miss('guesser', now);
    expect(tries.isOpen('somebody else', now)).toBe(true);
  }
  expect(tries.isOpen('guesser', doorStandsOpen - second)).toBe(false);
});

test.each(['each from an own address', 'all behind one address'])(
  '[ROOM-16] a class of 300 that mistypes joins, %s',
  (how) => {
    const tries = countTries();
    const from = (device: number): string => (how.startsWith('all') ? 'one' : String(device));
    for (let device = 0; device < 300; device += 1) {
      const now = device * second;
      const isMistyped = device % 3 === 0;
      expect([device, tries.isOpen(from(device), now)]).toEqual([device, true]);
      if (isMistyped) tries.miss(from(device), now);
      expect([device, tries.isOpen(from(device), now)]).toEqual([device, true]);
      tries.hit(from(device), now);
    }
  },
);

test('[ROOM-16] a class of 300 that was shown a wrong code has joined within a minute of the right one', () => {
  const tries = countTries();
  for (let device = 0; device < 300; device += 1)
    if (tries.isOpen(String(device), device)) tries.miss(String(device), device);
  expect(tries.isOpen('300', 300)).toBe(false);
  let waiting = Array.from({ length: 300 }, (_, device) => String(device));
  for (let now = second; now <= 60 * second; now += 5 * second)
    waiting = waiting.filter((device) => {
      const isOpen = tries.isOpen(device, now);
      if (isOpen) tries.hit(device, now);
      return !isOpen;
    });
  expect(waiting).toEqual([]);
});
