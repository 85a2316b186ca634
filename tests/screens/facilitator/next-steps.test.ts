import { expect, test } from 'vitest';
import { nextStep, stepsOf, teamInHand } from '../../../src/screens/facilitator/next-steps.ts';
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
