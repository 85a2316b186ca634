import type { RunId, TeamId } from '../../src/session/ids.ts';
import type { StagePhase, StageScene } from '../../src/session/view/stage-view.ts';
import type { TeamPanel, Telling } from '../../src/session/view/telling.ts';

export const wall = (phase: StagePhase, more: Partial<StageScene> = {}): StageScene => ({
  title: null,
  world: 'solmirela',
  language: 'en',
  as: 'workshop',
  phase,
  messages: [],
  captions: [],
  paused: null,
  restEnds: null,
  guests: [],
  stopped: false,
  ...more,
});

export const lobby = (seats: number) => wall({ name: 'lobby', join: null, seats, teams: [] });

export function panel(
  team: TeamId,
  telling: Partial<Telling>,
  voted: number | null = null,
): TeamPanel {
  const told: Telling = {
    target: { team, run: 'r1' as RunId, at: 0, round: 1 },
    whatIf: false,
    place: null,
    lines: [],
    moreLines: false,
    choices: [],
    decision: null,
    roleName: null,
    state: 'reading',
    chosen: null,
    meters: [],
    ending: null,
    opening: false,
    held: false,
    clock: null,
    news: [],
    ...telling,
  };
  return { team, title: '', backdrop: '', telling: told, tally: { voted, of: null, totals: null } };
}

export const line = (id: string, sounds: readonly string[]): Telling['lines'][number] => ({
  id,
  text: '',
  speaker: null,
  sounds,
  scene: {
    place: null,
    backdrop: '',
    time: 'noon',
    weather: 'clear',
    people: [],
    props: [],
    map: false,
  },
});

export const board = (...panels: TeamPanel[]) =>
  wall({ name: 'play', focus: { kind: 'board' }, panels });
export const focus = (team: TeamId, ...panels: TeamPanel[]) =>
  wall({ name: 'play', focus: { kind: 'team', team }, panels });
