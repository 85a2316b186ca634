import { expect, test } from 'vitest';
import {
  openNotes,
  undoByKeysMilliseconds,
  undoMilliseconds,
} from '../../../src/screens/facilitator/notes.ts';
import { watchKeys } from '../../../src/screens/facilitator/uses-keys.ts';

/** A clock that is turned by hand. */
function openHandClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly act: () => void }[] = [];
  return {
    wait: (milliseconds: number, act: () => void) => {
      const entry = { at: now + milliseconds, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
  };
}

test('[CONSOLE-3] what cannot be taken back waits three seconds, and can be undone until then', () => {
  const clock = openHandClock();
  const notes = openNotes(clock.wait);
  let done = 0;
  const act = (): void => {
    done += 1;
  };
  notes.soon('Burning', act);
  clock.pass(undoMilliseconds - 1);
  expect(done).toBe(0);
  notes.list.getState()[0]?.held?.undo();
  clock.pass(undoMilliseconds * 2);
  expect([done, notes.list.getState()]).toEqual([0, []]);
  notes.soon('Burning', act);
  notes.soon('Burning', act);
  clock.pass(undoMilliseconds);
  clock.pass(undoMilliseconds);
  expect([done, notes.list.getState()]).toEqual([1, []]);
});

test('[CONSOLE-3] two that are not the same are both done, though their words are', () => {
  const clock = openHandClock();
  const notes = openNotes(clock.wait);
  const done: string[] = [];
  for (const key of ['first', 'second', 'first'])
    notes.soon('Erasing: hello', () => done.push(key), key);
  expect(notes.list.getState()).toHaveLength(2);
  clock.pass(undoMilliseconds);
  expect(done).toEqual(['first', 'second']);
});

test('[CONSOLE-40] who asked by keys has twenty seconds, which stand still while they are on the way to take it back', () => {
  const clock = openHandClock();
  const notes = openNotes(clock.wait, () => true);
  let done = 0;
  const ask = (): ReturnType<typeof held> => {
    notes.soon('Burning', () => (done += 1));
    return held();
  };
  const held = () => notes.list.getState()[0]?.held ?? null;
  ask()?.standStill();
  clock.pass(undoByKeysMilliseconds * 10);
  expect(done).toBe(0);
  held()?.goOn();
  clock.pass(undoByKeysMilliseconds - 1);
  expect(done).toBe(0);
  clock.pass(1);
  expect([done, held()]).toEqual([1, null]);
  // Done at once, it is done once, though focus leaves what is gone.
  const second = ask();
  second?.standStill();
  second?.doNow();
  second?.goOn();
  clock.pass(undoByKeysMilliseconds * 2);
  expect(done).toBe(2);
  const third = ask();
  third?.standStill();
  third?.undo();
  third?.goOn();
  clock.pass(undoByKeysMilliseconds * 2);
  expect([done, held()]).toEqual([2, null]);
});

test('[CONSOLE-40] keys, a switch and a screen reader are told from a finger', () => {
  const page = new EventTarget();
  const usesKeys = watchKeys(page);
  const click = (detail: number): boolean => {
    page.dispatchEvent(Object.assign(new Event('click'), { detail }));
    return usesKeys();
  };
  expect([usesKeys(), click(1), click(0), click(1)]).toEqual([false, false, true, false]);
  page.dispatchEvent(new Event('keydown'));
  expect(usesKeys()).toBe(true);
});
