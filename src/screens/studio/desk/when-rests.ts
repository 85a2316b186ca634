import type { StoreApi } from 'zustand/vanilla';
import type { DeskState } from './table.ts';

/** Milliseconds after the last letter. */
const rest = 400;

const docsOf = ({ texts }: DeskState) => Object.values(texts).map(({ state }) => state.doc);

/** Whether another story or other words lie on the desk; a cursor that moves changes neither. */
export function isOther(now: DeskState, before: DeskState): boolean {
  if (now.story !== before.story) return true;
  if (now.texts === before.texts) return false;
  const [docs, old] = [docsOf(now), docsOf(before)];
  return docs.length !== old.length || docs.some((doc, at) => doc !== old[at]);
}

export type Follows = {
  /** Something else lies on the desk, and its author rests. */
  readonly work: () => void;
  /** Another folder was turned to: told at once, for what came of the last one is of another story. */
  readonly leave: () => void;
  /** What is to be worked on again for. */
  readonly isOther?: typeof isOther;
};

/** Follows what lies on the desk until the answer is called. */
export function whenRests(
  { state }: { readonly state: Pick<StoreApi<DeskState>, 'subscribe'> },
  follows: Follows,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = state.subscribe((now, before) => {
    if (now.folder !== before.folder) follows.leave();
    if (!(follows.isOther ?? isOther)(now, before)) return;
    clearTimeout(waiting);
    waiting = setTimeout(follows.work, rest);
  });
  return () => {
    end();
    clearTimeout(waiting);
  };
}
