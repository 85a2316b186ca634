import { expect, test } from 'vitest';
import { openNotes, undoMilliseconds } from '../../../src/screens/facilitator/notes.ts';

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
  notes.list.getState()[0]?.undo?.();
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
