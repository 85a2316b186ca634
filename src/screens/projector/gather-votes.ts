import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinkState } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';

type WallState = LinkState<Extract<View, { kind: 'stage' }>>;

/** Milliseconds from one look into the tray to the next. */
export const beat = 2_000;

type VotePorts = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls once after so many milliseconds; gives what takes the call back. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
};

/**
 * What a wall's link holds, but votes that arrive wait for the next beat, which goes on whether anybody votes
 * or not: so the moment of a token tells nobody whose it is. All else is there at once.
 */
export function gatherVotes(
  from: StoreApi<WallState>,
  { now, after }: VotePorts,
): StoreApi<WallState> {
  const gathered = createStore<WallState>(() => from.getState());
  let shown = withoutVotes(from.getState());
  let takeBack: (() => void) | null = null;
  const pass = (): void => {
    takeBack?.();
    takeBack = null;
    shown = withoutVotes(from.getState());
    gathered.setState(from.getState(), true);
  };
  from.subscribe((state) => {
    if (shown !== withoutVotes(state)) pass();
    else takeBack ??= after(beat - (now() % beat), pass);
  });
  return gathered;
}

/** What is on the wall, but how many have voted. */
function withoutVotes({ status, scene }: WallState): string {
  return JSON.stringify([status, scene], (key, value: unknown) =>
    key === 'voted' || key === 'of' ? null : value,
  );
}
