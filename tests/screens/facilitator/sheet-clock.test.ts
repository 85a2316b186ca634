import { expect, test } from 'vitest';
import { sheetClock } from '../../../src/screens/facilitator/sheet-clock.ts';
import type { GroupSheet } from '../../../src/session/group-sheet.ts';

const minute = 60_000;
const sheet: GroupSheet = {
  stops: [
    { phase: 'terms', minutes: 5, rest: null },
    { phase: 'play', minutes: 20, rest: { before: 'play', why: 'meal', minutes: 10 } },
    { phase: 'debrief', minutes: 15, rest: null },
  ],
  cut: 12,
  toAnchor: false,
  contests: [],
  questions: [],
  over: 0,
  minutes: 50,
  startsAt: 1000 * minute,
  enteredAt: 1000 * minute,
};

test('[CONSOLE-4] the room is late once a phase cannot end any more when it should', () => {
  const late = (phase: 'terms' | 'play', entered: number, now: number) =>
    sheetClock({ ...sheet, enteredAt: (1000 + entered) * minute }, phase, (1000 + now) * minute);
  expect(late('terms', 0, 4)).toEqual({ endsAt: 1050 * minute, late: 0 });
  expect(late('terms', 0, 12)).toEqual({ endsAt: 1050 * minute, late: 7 });
  expect(late('play', 12, 13).late).toBe(7);
  expect(late('play', 3, 4).late).toBe(-2);
  expect(late('play', 5, 34).late).toBe(0);
  expect(late('play', 5, 38).late).toBe(3);
});

test('[CONSOLE-5] before the room leaves the lobby, and after the end, nothing is late', () => {
  expect(sheetClock({ ...sheet, startsAt: null }, 'terms', 0)).toEqual({ endsAt: null, late: 0 });
  expect(sheetClock(sheet, 'end', 9e12).endsAt).toBeNull();
});
