import { briefing } from '../../report/briefing.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Turns to a page of the briefing, forward or back. */
export function turnPage(
  draft: Draft,
  { page }: FacilitatorCommandOf<'turn-page'>,
): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  if (draft.group.page === page) return 'already-so';
  if (page >= briefing(scenario, draft.group.settings.language).length) return 'no-such-page';
  draft.record({ kind: 'page-turned', page });
  return null;
}
