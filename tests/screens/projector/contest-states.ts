import { codePictures, mostTeams } from '../../../src/session/ids.ts';
import type { ContestOnWall } from '../../../src/session/view/shown-contest.ts';
import type { StagePhase } from '../../../src/session/view/stage-view.ts';
import type { ShownClock } from '../../../src/session/view/telling.ts';
import { choices } from './told-states.ts';

const contest: ContestOnWall = {
  number: 1,
  round: 0,
  of: 3,
  kind: 'match-terms',
  name: 'Whose word is it?',
  picture: 'ask',
  by: 'devices',
  state: 'asking',
  asks: 'The pole. You never know how long it stays across the road.',
  voice: 'community',
  role: null,
  options: choices,
  right: null,
  placed: [],
  clock: null,
  rightTeams: [],
  strengths: [],
  totals: null,
};
const skills = ['terms', 'ordering', null, 'listening'] as const;
const strengths = codePictures.slice(0, mostTeams).map((team, at) => {
  const skill = skills[at % 4] ?? null;
  return { team, skill, right: skill === null ? 0 : 1 + (at % 4), of: 4 };
});

/** Challenge rounds on the wall. */
export function contestStates(clock: ShownClock): Readonly<Record<string, StagePhase>> {
  return {
    contest: { name: 'contest', contest: { ...contest, clock } },
    'contest-two': { name: 'contest', contest: { ...contest, options: choices.slice(0, 2) } },
    'contest-order': {
      name: 'contest',
      contest: {
        ...contest,
        kind: 'order-priorities',
        voice: null,
        round: 2,
        placed: choices.slice(0, 2),
      },
    },
    'contest-three': {
      name: 'contest',
      contest: { ...contest, by: 'bodies', options: choices.slice(0, 3) },
    },
    'contest-right': {
      name: 'contest',
      contest: {
        ...contest,
        state: 'answered',
        right: 1,
        rightTeams: ['kite', 'lamp', 'boat'],
        totals: [7, 12, null, null],
      },
    },
    'contest-new': {
      name: 'contest',
      contest: { ...contest, state: 'answered', right: 1, voice: null },
    },
    'contest-board': {
      name: 'contest',
      contest: { ...contest, state: 'board', right: 1, strengths },
    },
  };
}
