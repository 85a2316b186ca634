import { briefingPages } from '../briefing-pages.ts';
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
  const { language } = draft.group.settings;
  if (page >= briefingPages(draft.group, scenario, language).length) return 'no-such-page';
  draft.record({ kind: 'page-turned', page });
  return null;
}
