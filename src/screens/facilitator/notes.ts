import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../../session/refusal.ts';

/** How long the facilitator may take back what cannot be undone later. */
export const undoMilliseconds = 3000;
/** The same for whoever uses keys or a switch, and has to find the way there. */
export const undoByKeysMilliseconds = 20_000;
const noteMilliseconds = 6000;

export type Note = {
  readonly id: number;
  readonly text:
    | { readonly kind: 'refused'; readonly why: Refusal }
    | { readonly kind: 'said'; readonly text: string };
  /** Present while it can still be taken back. */
  readonly held: Held | null;
};

/** Something that waits to be done. */
export type Held = {
  /** It was asked for by keys. */
  readonly isByKeys: boolean;
  readonly undo: () => void;
  readonly doNow: () => void;
  /** Its time stands still; it begins anew with `goOn`. */
  readonly standStill: () => void;
  readonly goOn: () => void;
};

export type Notes = {
  readonly list: StoreApi<readonly Note[]>;
  readonly refused: (why: Refusal) => void;
  readonly said: (text: string) => void;
  /** Does `then` after three seconds, twenty where it was asked for by keys, unless the facilitator undoes it; asked again meanwhile, under the same key, it is still done once. */
  readonly soon: (what: string, then: () => void, key?: string) => void;
};

type Wait = (milliseconds: number, then: () => void) => () => void;

/** `usesKeys` says whether what was used last was used by keys, a switch or a screen reader. */
export function openNotes(wait: Wait, usesKeys: () => boolean = () => false): Notes {
  const list = createStore<readonly Note[]>(() => []);
  const waiting = new Set<string>();
  let last = 0;
  const drop = (id: number): void =>
    list.setState(
      list.getState().filter((note) => note.id !== id),
      true,
    );
  const add = (text: Note['text'], heldAs: (id: number) => Held | null): number => {
    last += 1;
    list.setState([...list.getState(), { id: last, text, held: heldAs(last) }], true);
    return last;
  };
  const brief = (text: Note['text']): void => {
    const id = add(text, () => null);
    wait(noteMilliseconds, () => drop(id));
  };
  return {
    list,
    refused: (why) => brief({ kind: 'refused', why }),
    said: (text) => brief({ kind: 'said', text }),
    soon: (what, then, key = what) => {
      if (waiting.has(key)) return;
      waiting.add(key);
      add({ kind: 'said', text: what }, (id) =>
        hold({
          wait,
          isByKeys: usesKeys(),
          act: then,
          end: () => {
            waiting.delete(key);
            drop(id);
          },
        }),
      );
    },
  };
}

type Holding = {
  readonly wait: Wait;
  readonly isByKeys: boolean;
  readonly act: () => void;
  readonly end: () => void;
};

function hold({ wait, isByKeys, act, end }: Holding): Held {
  const milliseconds = isByKeys ? undoByKeysMilliseconds : undoMilliseconds;
  let isOver = false;
  let callOff = (): void => {};
  const undo = (): void => {
    isOver = true;
    callOff();
    end();
  };
  const doNow = (): void => {
    undo();
    act();
  };
  // Focus also leaves what is taken off the page.
  const goOn = (): void => {
    callOff();
    if (!isOver) callOff = wait(milliseconds, doNow);
  };
  goOn();
  return { isByKeys, undo, doNow, standStill: () => callOff(), goOn };
}
