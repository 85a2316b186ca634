import { expect, test } from 'vitest';
import {
  contestStep,
  nextStep,
  stepsOf,
  stepsOnBoard,
  teamInHand,
} from '../../../src/screens/facilitator/next-steps.ts';
import { view } from '../../../src/session/view/view.ts';
import type { RunId } from '../../../src/session/ids.ts';
import { vote } from '../../support/at-page.ts';
import { atFord } from '../../support/at-ford.ts';
import type { Tale } from '../../support/tale.ts';
import type { FacilitatorCommand } from '../../../src/session/command.ts';
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
      curtain: false,
      contests: { held: null },
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

/** Every step that stands under the thumb while the board is up. */
function offered(tale: Tale): readonly FacilitatorCommand[] {
  const shown = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
  if (shown.kind !== 'facilitator') throw new Error('Not a console.');
  const { scene } = shown;
  const contest = contestStep(scene.contests);
  return [...stepsOnBoard(scene), ...(contest ? [contest] : [])].map(({ command }) => command);
}

/** Two teams in which somebody has voted. */
function twoTeams(): Tale {
  const tale = atFord({ settings: { teams: 2 } });
  for (const seat of ['s1', 's2']) vote(tale, seat, 0);
  return tale;
}

function answer(tale: Tale): void {
  const { contest } = tale.group;
  if (contest?.state !== 'asking') return;
  const { number, round } = contest;
  tale.seat('s1', { kind: 'answer-contest', number, round, choice: 0 });
}

test('[CONSOLE-8] no step is offered that would be refused', () => {
  const waits: readonly (readonly [FacilitatorCommand, number])[] = [
    [{ kind: 'hold-team', team: 'kite' }, 1],
    [{ kind: 'pause' }, 0],
    [{ kind: 'draw-curtain' }, 0],
    [{ kind: 'stop' }, 0],
    [{ kind: 'start-contest', contest: 'words', by: 'devices' }, 1],
    [{ kind: 'start-contest', contest: 'order', by: 'bodies' }, 0],
  ];
  expect(offered(twoTeams())).toHaveLength(2);
  for (const [command, steps] of waits) {
    const tale = twoTeams();
    expect(tale.facilitator(command).refused).toBeNull();
    answer(tale);
    const commands = offered(tale);
    expect([command.kind, commands.length]).toEqual([command.kind, steps]);
    for (const one of commands) expect(tale.facilitator(one).refused).toBeNull();
  }
});

test('[CONSOLE-8] a contest is led from its question to its end by what stands under the thumb', () => {
  const tale = twoTeams();
  tale.facilitator({ kind: 'start-contest', contest: 'words', by: 'devices' });
  const led: string[] = [];
  for (let [step] = offered(tale); step && tale.group.contest; [step] = offered(tale)) {
    led.push(step.kind);
    answer(tale);
    expect(tale.facilitator(step).refused).toBeNull();
  }
  const round = ['close-round', 'next-round'];
  expect(led).toEqual([...round, ...round, 'end-contest']);
});
