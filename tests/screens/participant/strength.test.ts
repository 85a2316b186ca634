import { expect, test } from 'vitest';
import {
  framesTogether,
  mayBeStrong,
  watchFrames,
  type Device,
  type Verdict,
} from '../../../src/screens/participant/strength.ts';

const strong: Device = { cores: 8, memory: null, hasCanvas: true, wantsStill: false };

/** Frames that come when they are told to. */
function openFrames() {
  let now = 0;
  let asked: ((now: number) => void) | null = null;
  const told: Verdict[] = [];
  const close = watchFrames(
    (then) => {
      asked = then;
      return () => (asked = null);
    },
    (verdict) => told.push(verdict),
  );
  const draw = (milliseconds: number, count = framesTogether): void => {
    for (let frame = 0; frame < count; frame += 1) {
      now += milliseconds;
      const then = asked;
      asked = null;
      then?.(now);
    }
  };
  draw(0, 1);
  return { draw, told, close, isAsking: () => asked !== null };
}

test('[TOUCH-31] a device that says it is weak, draws nothing, or wants no motion is not tried', () => {
  expect(mayBeStrong(strong)).toBe(true);
  expect(mayBeStrong({ ...strong, memory: 4 })).toBe(true);
  const weak: readonly Partial<Device>[] = [
    { cores: 2 },
    { cores: null },
    { memory: 2 },
    { hasCanvas: false },
    { wantsStill: true },
  ];
  for (const one of weak) expect(mayBeStrong({ ...strong, ...one })).toBe(false);
});

test('[TOUCH-31] it moves once frames come fast enough, and never again once half of them were slow', () => {
  const slow = openFrames();
  slow.draw(50);
  expect([slow.told, slow.isAsking()]).toEqual([['no'], false]);
  const quick = openFrames();
  quick.draw(17);
  // What moves may come more slowly than a page that stands still.
  for (let more = 0; more < 10; more += 1) quick.draw(45);
  expect(quick.told).toEqual(['yes']);
  quick.draw(17, framesTogether - 10);
  quick.draw(30_000, 1);
  quick.draw(17, 9);
  expect(quick.told).toEqual(['yes']);
  quick.draw(80);
  expect([quick.told, quick.isAsking()]).toEqual([['yes', 'no'], false]);
});

test('[TOUCH-31] nothing is looked at once the picture is gone', () => {
  const frames = openFrames();
  frames.draw(17, 3);
  frames.close();
  expect(frames.isAsking()).toBe(false);
  frames.draw(80);
  expect(frames.told).toEqual([]);
});
