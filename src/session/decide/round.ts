import { itemsFor } from '../../report/kept-round.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import { roundMinutes } from '../round-sheet.ts';
import { mostInRound } from '../round.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** A round is planned once, before anybody is told anything, and of questions that such people may be asked. */
export function planRound(
  draft: Draft,
  { round }: FacilitatorCommandOf<'plan-round'>,
): Refusal | null {
  const { settings } = draft.group;
  const scenario = pinnedScenario(draft);
  if (scenario === null) return 'no-scenario';
  if (settings.round !== undefined) return 'already-so';
  const { of, items } = round;
  const known = itemsFor(of, scenario.pack.survey.indicators);
  const isFit = items.length > 0 && items.length <= mostInRound;
  if (!isFit || new Set(items).size < items.length) return 'settings-out-of-range';
  if (!items.every((item) => known.includes(item))) return 'no-such-item';
  const settled = { round, teams: 1, mixed: false, minutes: roundMinutes(round) } as const;
  draft.record({ kind: 'settings-changed', settings: settled });
  return null;
}
