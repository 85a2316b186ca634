import { beforePlay, type Settings } from '../group.ts';
import {
  besideDecisions,
  contestsToHold,
  fittingCut,
  planRest,
  questionsToAsk,
  tellings,
} from '../group-sheet.ts';
import { openPhases } from '../open-phases.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** So many minutes are left: the rest is planned anew, and told in a length that fits. */
export function haveMinutes(draft: Draft, minutes: number): Refusal | null {
  const { phase, settings, timing } = draft.group;
  const scenario = pinnedScenario(draft);
  const { cut, played, contests, questions } = planRest({
    minutes,
    now: draft.facts.now,
    phase,
    phases: openPhases(scenario, settings),
    enteredAt: timing.enteredAt,
    settings,
    tellings: tellings(scenario),
    ...besideDecisions(scenario, settings),
    toHold: contestsToHold(draft.group, scenario),
    toAsk: questionsToAsk(draft.group, scenario),
  });
  const isToCome = phase === 'play' || beforePlay.includes(phase);
  if (isToCome && cut !== settings.cut)
    draft.record({ kind: 'settings-changed', settings: { cut } });
  draft.record({ kind: 'replanned', minutes, played, contests, questions });
  return null;
}

/** Where the block changes and no length is chosen with it, the length that fits comes with it. */
export function withFittingCut(draft: Draft, change: Partial<Settings>): Partial<Settings> {
  const { settings, phase } = draft.group;
  const isBlock = 'minutes' in change || 'interpreter' in change || 'breaks' in change;
  if (!isBlock || 'cut' in change || !beforePlay.includes(phase)) return change;
  const cut = fittingCut({ ...settings, ...change }, pinnedScenario(draft));
  return cut === settings.cut ? change : { ...change, cut };
}
