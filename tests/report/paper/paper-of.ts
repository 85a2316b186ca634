import { join } from 'node:path';
import { makePaper, type PaperAsked, type PaperFrom } from '../../../src/host/print/make-paper.ts';
import type { Sheets } from '../../../src/report/paper/paper.ts';
import type { StoryPrint } from '../../../src/report/paper/prints.ts';
import { theFord } from '../../support/the-ford.ts';

export const river = join(import.meta.dirname, '../../../stories/the-river-road');

type Given = Partial<PaperFrom> & Partial<PaperAsked>;

/** What stands on the pages of a print; throws the reason where there is none. */
export function sheetsOf<What extends StoryPrint>(
  what: What,
  given: Given = {},
): Extract<Sheets, { what: What }> {
  const made = papersOf(what, given);
  if (typeof made === 'string') throw new Error(made);
  return made.sheets as Extract<Sheets, { what: What }>;
}

export function papersOf(what: StoryPrint, given: Given = {}): ReturnType<typeof makePaper> {
  const { scenario = theFord, group = null, join: door = null, guide = null } = given;
  const { language = 'en', minutes = 60, cut = null } = given;
  return makePaper({ what, language, minutes, cut }, { scenario, group, join: door, guide });
}
