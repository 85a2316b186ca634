import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { beat, gatherVotes } from '../../../src/screens/projector/gather-votes.ts';
import type { StageScene } from '../../../src/session/view/stage-view.ts';
import type { LinkState } from '../../../src/link/link.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import { decision, panel, playing } from './told-states.ts';
import { wallStates } from './wall-states.ts';

type WallState = LinkState<Extract<View, { kind: 'stage' }>>;

const voting = (voted: number | null, state: 'voting' | 'settled' = 'voting'): StageScene => ({
  ...wallStates(0)['voting']!,
  phase: playing(
    panel('kite', { state, decision, moreLines: false }, { voted, of: voted === null ? null : 11 }),
  ),
});

function wallAt(start: number) {
  const clock = { now: start };
  const waiting: { at: number; go: () => void }[] = [];
  const from = createStore<WallState>(() => ({
    status: 'live',
    why: null,
    scene: voting(5),
    mine: null,
    clockShift: 0,
    unsent: 0,
    pending: [],
    refused: null,
  }));
  const seen: (number | null | string)[] = [];
  const gathered = gatherVotes(from, {
    now: () => clock.now,
    after: (milliseconds, then) => {
      const one = { at: clock.now + milliseconds, go: then };
      waiting.push(one);
      return () => void waiting.splice(waiting.indexOf(one), 1);
    },
  });
  gathered.subscribe(({ scene }) => {
    const { telling, tally } =
      scene?.phase.name === 'play' ? scene.phase.panels[0]! : panel('kite', {});
    seen.push(telling.state === 'voting' ? tally.voted : telling.state);
  });
  const pass = (milliseconds: number): void => {
    clock.now += milliseconds;
    for (const { at, go } of waiting.toReversed()) if (at <= clock.now) go();
  };
  const vote = (voted: number | null): void => from.setState({ scene: voting(voted) });
  return { seen, pass, vote, from, waiting };
}

test('[WALL-40] votes come together on a beat that does not begin with any of them', () => {
  for (const start of [0, 1, 700, 1_999]) {
    const { seen, pass, vote } = wallAt(beat * 9 + start);
    vote(6);
    vote(7);
    expect(seen).toEqual([]);
    pass(beat - start - 1);
    expect(seen).toEqual([]);
    pass(1);
    expect(seen).toEqual([7]);
    vote(8);
    pass(beat - 1);
    expect(seen).toEqual([7]);
    pass(1);
    expect(seen).toEqual([7, 8]);
  }
});

test('[WALL-40] the fifth vote, which makes a number of none, waits as any other', () => {
  const { seen, pass, vote } = wallAt(0);
  vote(null);
  pass(beat);
  vote(5);
  expect(seen).toEqual([null]);
  pass(beat);
  expect(seen).toEqual([null, 5]);
});

test('[WALL-40] what is decided, and what else happens, is there at once and takes the votes along', () => {
  const { seen, pass, vote, from, waiting } = wallAt(0);
  vote(9);
  from.setState({ scene: voting(null, 'settled') });
  expect(seen).toEqual(['settled']);
  expect(waiting).toEqual([]);
  pass(beat * 2);
  expect(seen).toEqual(['settled']);
  vote(6);
  from.setState({ status: 'away' });
  expect(seen.length).toBe(3);
});
