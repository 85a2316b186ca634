import type { BriefingPage } from '../../report/briefing.ts';
import { briefingPages } from '../briefing-pages.ts';
import type { Group } from '../group.ts';
import type { Ear } from './telling.ts';

/** Where an officers' briefing stands. */
export type ShownBriefing = {
  readonly page: BriefingPage;
  /** Counts from 0. */
  readonly at: number;
  readonly pages: number;
};

/** Of the group only the number of its page and the sentence that was brought are read. */
export function shownBriefing(
  group: Pick<Group, 'page' | 'offers'>,
  { scenario, language }: Ear,
): ShownBriefing | null {
  const pages = briefingPages(group, scenario, language);
  const page = pages[group.page];
  return page ? { page, at: group.page, pages: pages.length } : null;
}
