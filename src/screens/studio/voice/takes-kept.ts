import type { VoicesOf } from '../../../scenario/voice/recorded.ts';
import { here } from './listen-here.ts';
import { openRecorder, type Recorder } from './recorder.ts';

/** Takes outlive whatever shows them, until they are kept or thrown away. */
const recorders = new Map<string, Recorder>();

/** The recorder of one line in one language. */
export function recorderOf({ pack, language }: VoicesOf, id: string): Recorder {
  const key = `${pack}\n${language}\n${id}`;
  const recorder = recorders.get(key) ?? openRecorder(here);
  recorders.set(key, recorder);
  return recorder;
}

/** Whether somebody spoke what is kept nowhere yet. */
const hasTake = (): boolean =>
  [...recorders.values()].some(({ state }) => state.getState().kind === 'taken');

addEventListener('beforeunload', (event) => {
  if (hasTake()) event.preventDefault();
});
