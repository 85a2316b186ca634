import { briefing, type BriefingPage } from '../../report/briefing.ts';
import type { Group } from '../group.ts';
import type { Ear } from './telling.ts';

/** Where an officers' briefing stands. */
export type ShownBriefing = {
  readonly page: BriefingPage;
  /** Counts from 0. */
  readonly at: number;
  readonly pages: number;
};

/** Of the group only the number of its page is read; what stands on the page comes from the story alone. */
export function shownBriefing(
  { page: at }: Pick<Group, 'page'>,
  { scenario, language }: Ear,
): ShownBriefing | null {
  const pages = briefing(scenario, language);
  const page = pages[at];
  return page ? { page, at, pages: pages.length } : null;
}
