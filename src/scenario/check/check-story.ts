import { checkCare } from './check-care.ts';
import { checkLooks } from './check-looks.ts';
import { checkFilms } from './check-films.ts';
import { checkMedia } from './check-media.ts';
import type { Media } from './check-media.ts';
import { checkPack } from './check-pack.ts';
import { checkSurvey } from './check-survey.ts';
import { checkTags } from './check-tags.ts';
import type { FilmFiles } from '../film.ts';
import type { Finding } from '../finding.ts';
import type { CausedFinding } from '../group-by-cause.ts';
import type { ReadStory } from '../open-story.ts';
import { findEmpty } from './find-empty.ts';
import { findTraps } from './traps/find-traps.ts';

export type StoryToCheck = ReadStory & {
  /** Null where nobody knows what has been drawn, such as in a page. */
  readonly media: Media | null;
  /** Null as above. */
  readonly filmFiles: FilmFiles | null;
};

/** What an author should know beyond what the compiler says. */
export function checkStory(story: StoryToCheck): readonly CausedFinding[] {
  const missing = story.tree.missingExternals.map<Finding>((name) => ({
    severity: 'warning',
    code: 'external-missing',
    file: story.main,
    what: `The story asks for "${name}" from outside, and nothing outside has it.`,
    hint: `Write "=== function ${name}" as a fallback; until then it gives 0.`,
  }));
  const traps = findTraps(story);
  return [
    ...traps,
    ...checkTags(story).filter((finding) => !isKnown(finding, traps)),
    ...checkPack(story),
    ...checkCare(story),
    ...checkLooks(story),
    ...checkSurvey(story),
    ...(story.media === null ? [] : checkMedia(story, story.media)),
    ...(story.filmFiles === null ? [] : checkFilms({ ...story, filmFiles: story.filmFiles })),
    ...missing,
    ...findEmpty(story),
  ];
}

/** That a tag stands outside the brackets is said once. */
const isKnown = ({ code, file, line }: Finding, traps: readonly Finding[]): boolean =>
  code === 'tag-misplaced' &&
  traps.some(
    (trap) => trap.code === 'trap-tag-outside-brackets' && trap.file === file && trap.line === line,
  );
