import type { Group } from '../../../src/session/group.ts';
import type { LanguageTag } from '../../../src/scenario/language.ts';
import { view } from '../../../src/session/view/view.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import * as given from '../../session/view/sample-group.ts';
import { facts, happen, inPhase, seatWith } from '../../session/view/sample-group.ts';

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

const groups: Readonly<Record<string, Group>> = {
  lobby: room(1),
  story: given.voting(marked(given.playing(room(1))), 'gourd'),
  teams: marked(given.playing(room(3))),
  waiting: waiting(1),
  'waiting-teams': waiting(2),
  debrief: inPhase(marked(interpreted(given.playing(room(2)))), 'debrief'),
  paused: happen(interpreted(given.playing(room(1))), { kind: 'paused', why: 'facilitator' }),
  curtain: happen(given.playing(room(1)), { kind: 'curtain-drawn' }),
  stopped: happen(given.playing(room(1)), { kind: 'stopped' }),
};

export const helperStates = Object.keys(groups);

/** A helper's view in one of the states. */
export function helperState(
  kind: HelperView['kind'],
  state: string,
  language: LanguageTag,
): HelperView | null {
  const group = groups[state];
  if (group === undefined) return null;
  return view(group, { kind, language }, facts) as HelperView;
}
