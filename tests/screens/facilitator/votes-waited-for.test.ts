import { expect, test } from 'vitest';
import { votesWaitedFor } from '../../../src/screens/facilitator/votes-waited-for.ts';
import type { RunId } from '../../../src/session/ids.ts';
import type { ConsoleScene, ConsoleTeam } from '../../../src/session/view/console-view.ts';

type Tally = readonly [voted: number | null, of: number | null];

const team = (
  id: string,
  [voted, of]: Tally,
  { by = 'team', state = 'voting' } = {},
): ConsoleTeam =>
  ({
    team: id,
    panel: {
      telling: {
        target: { team: id, run: 'r1' as RunId, at: 1, round: 1 },
        state,
        decision: { by },
      },
      tally: { voted, of },
    },
  }) as unknown as ConsoleTeam;

const scene = (teams: readonly ConsoleTeam[], more: object = {}): ConsoleScene =>
  ({
    teams,
    phase: 'play',
    paused: null,
    stopped: false,
    curtain: false,
    contests: { held: null },
    clocks: [],
    ...more,
  }) as unknown as ConsoleScene;

const offered = (teams: readonly ConsoleTeam[], more: object = {}): unknown =>
  votesWaitedFor(scene(teams, more)).map(({ target, left }) => [target.team, left]);

test('[REACH-1] it is offered while most have voted and some have not', () => {
  expect(offered([team('gourd', [5, 9])])).toEqual([['gourd', 4]]);
  expect(offered([team('gourd', [5, 10])])).toEqual([]);
  expect(offered([team('gourd', [9, 9])])).toEqual([]);
  expect(offered([team('gourd', [null, null])])).toEqual([]);
  expect(offered([team('gourd', [5, 9], { state: 'settled' })])).toEqual([]);
});

test('[REACH-1] each team has its own, and the room’s vote one for all', () => {
  const apart = [team('gourd', [5, 6]), team('kite', [5, 9])];
  expect(offered(apart)).toEqual([
    ['gourd', 1],
    ['kite', 4],
  ]);
  expect(
    offered([team('gourd', [5, 6], { by: 'room' }), team('kite', [5, 9], { by: 'room' })]),
  ).toEqual([['gourd', 5]]);
  expect(
    offered([team('gourd', [5, 6], { by: 'room' }), team('kite', [null, null], { by: 'room' })]),
  ).toEqual([]);
});

test('[REACH-1] nothing is offered while everything waits', () => {
  const teams = [team('gourd', [5, 9])];
  expect(offered(teams, { paused: 'facilitator' })).toEqual([]);
  expect(offered(teams, { stopped: true })).toEqual([]);
  const clocks = [{ kind: 'vote', team: 'gourd' }];
  expect(votesWaitedFor(scene(teams, { clocks }))[0]?.hasClock).toBe(true);
});
