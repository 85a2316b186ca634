import type { Group } from '../../../src/session/group.ts';
import type { ContestOption } from '../../../src/scenario/contests.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { LanguageTag } from '../../../src/scenario/language.ts';
import { view } from '../../../src/session/view/view.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import * as given from '../../session/view/sample-group.ts';
import { facts, happen, inPhase, seatWith } from '../../session/view/sample-group.ts';
import { sampleScenario } from '../../session/view/sample-scenario.ts';

export type HelperView = Extract<View, { kind: 'observer' | 'interpreter' }>;

const room = (teams: number): Group => given.groupWith(teams, [seatWith(0), seatWith(1)]);
const place = { team: 'gourd', run: given.runId(1), at: 0 } as const;
const marked = (group: Group): Group =>
  happen(
    group,
    { kind: 'moment-tagged', moment: { id: 1, tag: 'listening', beat: place, when: 5e10 } },
    { kind: 'moment-tagged', moment: { id: 2, tag: 'heat', beat: null, when: 5e10 + 9e5 } },
    { kind: 'moment-tagged', moment: { id: 3, tag: 'silence', beat: place, when: 5e10 + 2e6 } },
  );
const interpreted = (group: Group): Group =>
  happen(
    group,
    { kind: 'settings-changed', settings: { interpreter: true } },
    { kind: 'captions-shown', lines: ['She says: you bought my plums last week.', 'He nods.'] },
  );
const waiting = (teams: number): Group =>
  ['gourd' as const, 'kite' as const]
    .slice(0, teams)
    .reduce(
      (group, team) => given.turnedTo(group, team, given.lastLine(group, team)),
      interpreted(given.playing(room(teams))),
    );

const option = (text: string): ContestOption => ({ id: text, text, picture: '' });
const withContest: Scenario = {
  ...sampleScenario,
  text: (_id, source) => source,
  pack: {
    ...sampleScenario.pack,
    contests: {
      words: {
        kind: 'match-terms',
        name: 'Whose word is it?',
        picture: '',
        seconds: 30,
        sets: null,
        rounds: [
          {
            asks: option('The pole. You never know how long it stays across the road.'),
            voice: 'community',
            role: null,
            options: [option('Checkpoint'), option('Patrol')],
          },
        ],
      },
    },
  },
};

/** A round that is over, with a clock that stood still before. */
const contest = (state: 'asking' | 'answered'): Group => {
  const number = 1;
  const begun = happen(given.playing(room(2)), {
    kind: 'contest-started',
    number,
    contest: 'words',
    skill: 'terms',
    by: 'devices',
    orders: [[1, 0]],
  });
  const of = { kind: 'contest' } as const;
  const clock = { of, endsAt: null, left: 20_000, whole: 30_000 };
  return state === 'asking'
    ? happen(begun, { kind: 'clock-started', clock })
    : happen(begun, { kind: 'contest-round-closed', number, round: 0, right: ['kite'] });
};

const groups: Readonly<Record<string, Group>> = {
  lobby: room(1),
  story: given.voting(marked(given.playing(room(1))), 'gourd'),
  teams: marked(given.playing(room(3))),
  waiting: waiting(1),
  'waiting-teams': waiting(2),
  contest: contest('asking'),
  'contest-right': contest('answered'),
  debrief: inPhase(marked(interpreted(given.playing(room(2)))), 'debrief'),
  paused: happen(interpreted(given.playing(room(1))), { kind: 'paused', why: 'facilitator' }),
  curtain: happen(given.playing(room(1)), { kind: 'curtain-drawn' }),
  stopped: happen(given.playing(room(1)), { kind: 'stopped' }),
};

export const helperStates = Object.keys(groups);

/** A helper's view in one of the states; the story is told in English. */
export function helperState(
  kind: HelperView['kind'],
  state: string,
  language: LanguageTag,
): HelperView | null {
  const group = groups[state];
  if (group === undefined) return null;
  return view(group, { kind, language }, { ...facts, scenario: withContest }) as HelperView;
}
