import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../../session/refusal.ts';

/** How long the facilitator may take back what cannot be undone later. */
export const undoMilliseconds = 3000;
const noteMilliseconds = 6000;

export type Note = {
  readonly id: number;
  readonly text:
    | { readonly kind: 'refused'; readonly why: Refusal }
    | { readonly kind: 'said'; readonly text: string };
  /** Present while it can still be taken back. */
  readonly undo: (() => void) | null;
};

export type Notes = {
  readonly list: StoreApi<readonly Note[]>;
  readonly refused: (why: Refusal) => void;
  readonly said: (text: string) => void;
  /** Does `then` after three seconds, unless the facilitator undoes it; asked again meanwhile, under the same key, it is still done once. */
  readonly soon: (what: string, then: () => void, key?: string) => void;
};

type Wait = (milliseconds: number, then: () => void) => () => void;

export function openNotes(wait: Wait): Notes {
  const list = createStore<readonly Note[]>(() => []);
  const waiting = new Set<string>();
  let last = 0;
  const drop = (id: number): void =>
    list.setState(
      list.getState().filter((note) => note.id !== id),
      true,
    );
  const add = (text: Note['text'], undo: Note['undo']): number => {
    last += 1;
    list.setState([...list.getState(), { id: last, text, undo }], true);
    return last;
  };
  const brief = (text: Note['text']): void => {
    const id = add(text, null);
    wait(noteMilliseconds, () => drop(id));
  };
  return {
    list,
    refused: (why) => brief({ kind: 'refused', why }),
    said: (text) => brief({ kind: 'said', text }),
    soon: (what, then, key = what) => {
      if (waiting.has(key)) return;
      waiting.add(key);
      let callOff = (): void => {};
      const id = add({ kind: 'said', text: what }, () => {
        callOff();
        end();
      });
      const end = (): void => {
        waiting.delete(key);
        drop(id);
      };
      callOff = wait(undoMilliseconds, () => {
        end();
        then();
      });
    },
  };
}
