import { EditorState, type TransactionSpec } from '@codemirror/state';
import { createStore } from 'zustand/vanilla';
import { expect, onTestFinished, test, vi } from 'vitest';
import { askInTurns } from '../../../src/screens/studio/desk/ask-in-turns.ts';
import { emptyDesk, type DeskState } from '../../../src/screens/studio/desk/table.ts';
import { whenRests } from '../../../src/screens/studio/desk/when-rests.ts';

const textOf = (state: EditorState): DeskState['texts'] =>
  ({
    'road/road.ink': { folder: 'road', file: 'road.ink', state },
  }) as unknown as DeskState['texts'];

function follow() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const state = createStore<DeskState>(() => emptyDesk);
  const did: string[] = [];
  const end = whenRests(
    { state },
    { work: () => void did.push('work'), leave: () => void did.push('leave') },
  );
  const first = EditorState.create({ doc: 'It rains.' });
  const lay = (change: TransactionSpec = {}): void =>
    state.setState({ texts: textOf(first.update(change).state) });
  return { state, did, end, lay };
}

test('[STUDIO-90] a story is opened anew once its author rests after a letter, and not where a cursor moved', () => {
  const { did, end, lay } = follow();
  lay();
  vi.advanceTimersByTime(399);
  lay({ changes: { from: 0, insert: 'Now. ' } });
  vi.advanceTimersByTime(399);
  expect(did).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(did).toEqual(['work']);
  lay();
  vi.advanceTimersByTime(1_000);
  expect(did).toEqual(['work', 'work']);
  lay({ selection: { anchor: 4 } });
  vi.advanceTimersByTime(1_000);
  expect(did).toHaveLength(2);
  lay({ changes: { from: 0, insert: 'Later. ' } });
  end();
  vi.advanceTimersByTime(1_000);
  expect(did).toHaveLength(2);
});

test('[STUDIO-90] what came of a folder is left at once where another is turned to, and that one is opened', () => {
  const { state, did, lay } = follow();
  state.setState({ folder: 'road' });
  expect(did).toEqual(['leave']);
  lay();
  vi.advanceTimersByTime(400);
  state.setState({ ...emptyDesk, folder: 'mill' });
  expect(did).toEqual(['leave', 'work', 'leave']);
  vi.advanceTimersByTime(400);
  expect(did).toEqual(['leave', 'work', 'leave', 'work']);
});

test('[STUDIO-90] of what works beside the page the last answer alone is heard, and none that was dropped', () => {
  const asked: unknown[] = [];
  const heard: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    postMessage: (message: unknown) => void asked.push(message),
    terminate: () => void asked.push('end'),
  }) as unknown as Worker;
  const { ask, drop, close } = askInTurns<{ asked: { words: string }; answer: { told: string } }>(
    worker,
    ({ told }) => void heard.push(told),
  );
  const answer = (turn: number, told: string): boolean =>
    worker.dispatchEvent(new MessageEvent('message', { data: { turn, told } }));
  ask({ words: 'one' });
  ask({ words: 'two' });
  expect(asked).toEqual([
    { words: 'one', turn: 1 },
    { words: 'two', turn: 2 },
  ]);
  answer(1, 'first');
  answer(2, 'second');
  drop();
  answer(2, 'late');
  expect(heard).toEqual(['second']);
  close();
  expect(asked.at(-1)).toBe('end');
});
