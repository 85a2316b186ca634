import { expect, test } from 'vitest';
import {
  nextStep,
  stepsOf,
  stepsOnBoard,
  teamInHand,
} from '../../../src/screens/facilitator/next-steps.ts';
import type { RunId } from '../../../src/session/ids.ts';
import type { ConsoleScene, ConsoleTeam } from '../../../src/session/view/console-view.ts';
import type { Telling } from '../../../src/session/view/telling.ts';

const target = { team: 'gourd', run: 'r1' as RunId, at: 2, round: 1 } as const;
const told = (change: Partial<Telling>): Telling =>
  ({
    target,
    lines: [{}, {}, {}],
    moreLines: false,
    state: 'voting',
    decision: {},
    choices: [{}, {}],
    whatIf: false,
    ...change,
  }) as unknown as Telling;
const team = (id: string, change: Partial<Telling> = {}): ConsoleTeam =>
  ({ team: id, panel: { telling: told(change) } }) as unknown as ConsoleTeam;

test('[CONSOLE-1] the usual next step of a decision is marked', () => {
  const next = (change: Partial<Telling>) =>
    stepsOf(told(change)).find(({ isNext }) => isNext)?.kind ?? null;
  expect(next({ state: 'reading' })).toBeNull();
  expect(next({ state: 'rehearsing' })).toBe('open-vote');
  expect(next({ state: 'private' })).toBe('close-vote');
  expect(next({ state: 'talking' })).toBe('open-vote');
  expect(next({ state: 'voting' })).toBe('close-vote');
  expect(next({ state: 'tied' })).toBe('vote-again');
  expect(next({ state: 'settled' })).toBe('go-on');
  expect(next({ decision: null, choices: [] })).toBeNull();
  expect(next({ whatIf: true })).toBeNull();
});

test('[REACH-2] while the board is up, each team has its next step under the thumb', () => {
  const teams = [team('gourd', { moreLines: true }), team('kite'), team('lamp', { whatIf: true })];
  const scene = (more: object) =>
    ({
      teams,
      focus: { kind: 'board' },
      phase: 'play',
      paused: null,
      stopped: false,
      ...more,
    }) as unknown as ConsoleScene;
  const steps = (more: object = {}) =>
    stepsOnBoard(scene(more)).map((one) => [one.team, one.command.kind]);
  expect(steps()).toEqual([
    ['gourd', 'turn-line'],
    ['kite', 'close-vote'],
  ]);
  expect(steps({ paused: 'facilitator' })).toEqual([]);
  expect(steps({ stopped: true })).toEqual([]);
  expect(steps({ focus: { kind: 'team', team: 'kite' } })).toEqual([]);
  expect(steps({ teams: teams.slice(0, 1) })).toEqual([]);
});

test('[CONSOLE-2] the step in hand is that of the only team, or of the team on the wall', () => {
  const scene = (teams: readonly ConsoleTeam[], focus: ConsoleScene['focus']) =>
    teamInHand({ teams, focus } as unknown as ConsoleScene)?.team ?? null;
  const [gourd, kite] = [team('gourd'), team('kite')];
  expect(scene([gourd], { kind: 'board' })).toBe('gourd');
  expect(scene([gourd, kite], { kind: 'board' })).toBeNull();
  expect(scene([gourd, kite], { kind: 'team', team: 'kite' })).toBe('kite');
  expect(nextStep(team('gourd', { moreLines: true }))?.command).toEqual({
    kind: 'turn-line',
    target,
    line: 3,
  });
  expect(nextStep(team('gourd'))?.command).toEqual({ kind: 'close-vote', target });
});
