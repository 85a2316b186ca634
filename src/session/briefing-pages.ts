import { briefing, type BriefingPage } from '../report/briefing.ts';
import type { LanguageTag } from '../scenario/language.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from './group.ts';

/**
 * Every page of an officers' briefing. They come from the story alone, but for the one sentence that a group
 * agreed to: it stands before the last page.
 */
export function briefingPages(
  { offers }: Pick<Group, 'offers'>,
  scenario: Scenario,
  language: LanguageTag,
): readonly BriefingPage[] {
  const pages = briefing(scenario, language);
  const { sentence } = offers;
  if (sentence === null) return pages;
  return [...pages.slice(0, -1), { kind: 'own-words', text: sentence }, ...pages.slice(-1)];
}
