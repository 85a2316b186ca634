import type { FilmFiles } from '../film.ts';
import type { Finding } from '../finding.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import { nearestWord } from '../nearest-word.ts';
import { entries, items, openYaml, textAt } from '../yaml-place.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';

type FilmsToCheck = StoryToCheck & { readonly filmFiles: FilmFiles };

/** Milliseconds by which what a pack says of a film's length may be off. */
const slack = 1_500;
/** Letters that people read in a second, and that stand in a caption. */
const mostPerSecond = 25;
const longestCaption = 120;

/** Films that are named, described or brought, and do not fit each other; what of them is not said in words. */
export function checkFilms(story: FilmsToCheck): readonly Finding[] {
  const named = story.tags.filter(({ name, changes }) => name === 'film' && !changes);
  return [
    ...named.flatMap((tag) => strangers(story, tag)),
    ...Object.keys(story.films ?? {}).flatMap((name) => [
      ...unused(story, name, named),
      ...withoutFile(story, name),
      ...lengths(story, name),
      ...untold(story, name),
      ...captions(story, name),
    ]),
  ];
}

const filmOf = ({ films = {} }: StoryToCheck, name: string) =>
  Object.hasOwn(films, name) ? films[name] : undefined;

const fileOf = ({ filmFiles }: FilmsToCheck, name: string) =>
  Object.hasOwn(filmFiles, name) ? filmFiles[name] : undefined;

function strangers(story: FilmsToCheck, tag: WrittenTag): readonly Finding[] {
  if (filmOf(story, tag.value)) return [];
  const known = Object.keys(story.films ?? {});
  const near = nearestWord(tag.value, known);
  return [
    {
      severity: 'warning',
      code: 'film-unknown',
      file: tag.file ?? story.main,
      ...(tag.line !== null && { line: tag.line }),
      ...(tag.column !== null && { column: tag.column }),
      what: `The pack has no film "${tag.value}", so the line stands alone.`,
      hint:
        near === null
          ? `Put film/${tag.value}.mp4 or film/${tag.value}.webm into the pack.`
          : `Did you mean "${near}"?`,
    },
  ];
}

type Said = Pick<Finding, 'code' | 'what' | 'hint'> & {
  /** What of the film's entry in the pack it is about; '' where it is all of it. */
  readonly key?: string;
};

/** At the film's own place in the pack, or at its file where the pack does not describe it. */
function at(story: FilmsToCheck, name: string, { key = '', ...said }: Said): Finding {
  const placeOf = openKeyPlaces(story.files['pack.yaml'] ?? '');
  const place = placeOf(['films', name, key]);
  const where = 'line' in place ? place : placeOf(['films', name]);
  const file = 'line' in where ? 'pack.yaml' : (fileOf(story, name)?.file ?? `film/${name}`);
  return { severity: 'warning', file, ...where, ...said };
}

function unused(
  story: FilmsToCheck,
  name: string,
  named: readonly WrittenTag[],
): readonly Finding[] {
  if (named.some(({ value }) => value === name)) return [];
  const what = `No line plays the film "${name}".`;
  return [
    at(story, name, {
      code: 'film-unused',
      what,
      hint: `Write # film: ${name} on a line, or take it out.`,
    }),
  ];
}

function withoutFile(story: FilmsToCheck, name: string): readonly Finding[] {
  if (fileOf(story, name)?.file !== undefined) return [];
  return [
    at(story, name, {
      code: 'film-missing',
      what: `There is no film/${name}.mp4 and no film/${name}.webm, so it is told in words.`,
      hint: 'Bring it as MP4 (H.264) or WebM; no other kind plays in every browser.',
    }),
  ];
}

function lengths(story: FilmsToCheck, name: string): readonly Finding[] {
  const { length: measured, file } = fileOf(story, name) ?? {};
  const written = Object.hasOwn(story.pack.films, name) ? story.pack.films[name] : undefined;
  const length = written?.length ?? null;
  if (measured !== undefined)
    return [...otherLength(story, name, measured), ...beyond(story, name, measured)];
  if (length !== null || file === undefined) return [];
  const what = `Nobody says how long the film "${name}" is, so its last part ends by hand.`;
  return [at(story, name, { code: 'film-length', what, hint: 'Write length: 2:10 below it.' })];
}

function otherLength(story: FilmsToCheck, name: string, measured: number): readonly Finding[] {
  const { length = null } = story.pack.films[name] ?? {};
  if (length === null || Math.abs(length - measured) <= slack) return [];
  return [
    at(story, name, {
      key: 'length',
      code: 'film-length',
      what: `The film "${name}" lasts ${clock(measured)}, and the pack says ${clock(length)}.`,
      hint: 'Correct it, or leave it out: the file says it.',
    }),
  ];
}

function beyond(story: FilmsToCheck, name: string, measured: number): readonly Finding[] {
  const { pauses = [] } = story.pack.films[name] ?? {};
  return pauses
    .filter(({ at: moment }) => moment > measured)
    .map(({ at: moment }) =>
      at(story, name, {
        key: 'pauses',
        code: 'film-pause',
        what: `A pause mark of "${name}" stands at ${clock(moment)}, and the film ends at ${clock(measured)}.`,
        hint: 'Put it where the film still plays.',
      }),
    );
}

const clock = (milliseconds: number): string =>
  `${Math.floor(milliseconds / 60_000)}:${String(Math.floor(milliseconds / 1_000) % 60).padStart(2, '0')}`;

/** Who cannot see it, and who reads it out where it cannot play, needs words for it. */
function untold(story: FilmsToCheck, name: string): readonly Finding[] {
  if (filmOf(story, name)?.description !== '') return [];
  return [
    at(story, name, {
      code: 'film-described',
      what: `Nobody says what can be seen in the film "${name}".`,
      hint: 'Write description: one or two sentences; they are told where it cannot be played.',
    }),
  ];
}

function captions(story: FilmsToCheck, name: string): readonly Finding[] {
  const known = filmOf(story, name)?.captions ?? {};
  const isThere = fileOf(story, name)?.file !== undefined;
  const missing = promised(story).filter((language) => isThere && !Object.hasOwn(known, language));
  const lacking = missing.map((language) =>
    at(story, name, {
      code: 'film-captions',
      what: `The film "${name}" has no captions in "${language}".`,
      hint: `Write film/${name}.${language}.vtt: what is said, and sounds that matter.`,
    }),
  );
  const length = filmOf(story, name)?.length ?? Infinity;
  const odd = Object.entries(known).flatMap(([language, cues]): readonly Finding[] => {
    const cue = cues.find(
      ({ from, to, text }) =>
        from > length ||
        text.length > longestCaption ||
        text.length > ((to - from) / 1_000) * mostPerSecond,
    );
    if (!cue) return [];
    const why =
      cue.from > length
        ? 'stands behind the end of the film'
        : 'is more than people can read while it stands';
    return [
      {
        severity: 'warning',
        code: 'film-captions',
        file: `film/${name}.${language}.vtt`,
        what: `The caption at ${clock(cue.from)} ${why}.`,
        hint: 'Give it its own moment, fewer words, or more time.',
      },
    ];
  });
  return [...lacking, ...odd];
}

/** The languages that the pack promises, and its own. */
function promised({ pack, files }: StoryToCheck): readonly string[] {
  const root = openYaml('pack.yaml', files['pack.yaml'] ?? '', () => {});
  const place = entries(root).find(([key]) => key === 'languages')?.[1];
  const languages = place ? items(place).map((one) => textAt(one, '')) : [];
  return [...new Set([pack.language, ...languages])].filter((language) => language !== '');
}
