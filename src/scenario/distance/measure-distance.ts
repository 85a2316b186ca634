import type { Finding } from '../finding.ts';
import { allowedIn, declaredIn } from './declared.ts';
import type { Allowed } from './declared.ts';
import { declaredWrong } from './declared-wrong.ts';
import { findNames } from './find-names.ts';
import type { Hit } from './find-names.ts';
import { findingOf, openPlaces } from './finding-of.ts';
import type { Lexicon } from './lexicon.ts';
import { openNearMiss } from './near-miss.ts';
import { readAloud } from './read-aloud.ts';
import { keyOf } from './words-in.ts';

/** Texts by the path that people know them by. Of a picture or a sound only the name counts: its text is empty. */
export type DistanceFiles = Readonly<Record<string, string>>;

export type DistanceAsked = {
  readonly lexicon: Lexicon;
  /** Words that a trainer wants found and keeps to the laptop. */
  readonly ownWords?: readonly string[];
};

export type Distance = {
  /** One for each place where a name stands. */
  readonly findings: readonly Finding[];
  /** How many words were read in each file. */
  readonly words: Readonly<Record<string, number>>;
};

const isWorld = (file: string): boolean => /(?:^|\/)world\.ya?ml$/.test(file);
const isPack = (file: string): boolean => /(?:^|\/)pack\.ya?ml$/.test(file);
const isStory = (file: string): boolean =>
  isPack(file) || (file.endsWith('.ink') && !/(?:^|\/)world\.ink$/.test(file));

/** Finds every real name in the files of a made-up story or world, and says what it is. Pure. */
export function measureDistance(files: DistanceFiles, asked: DistanceAsked): Distance {
  const written = Object.entries(files);
  const yaml = written.filter(([file]) => isWorld(file) || isPack(file));
  const declared = yaml.flatMap(([file, text]) => declaredIn(file, text));
  const allowed = yaml.flatMap(([file, text]) => allowedIn(file, text));
  const keys = (people: boolean): ReadonlySet<string> =>
    new Set(declared.filter(({ person }) => person || !people).map(({ name }) => keyOf(name)));
  const { lexicon } = asked;
  const near = openNearMiss(lexicon);
  const found = findNames(files, {
    lexicon,
    near,
    ownWords: asked.ownWords ?? [],
    declared: keys(false),
    people: keys(true),
  });
  const wrong = declared.flatMap((one) => declaredWrong(one, { lexicon, near }));
  const hits = [...wrong, ...found.hits];
  const isStoryAmong = written.some(([file]) => isStory(file));
  const aloud = isStoryAmong ? [] : yaml.filter(([file]) => isWorld(file));
  const free = new Set(
    allowed.filter(({ reason }) => reason !== '').map(({ word }) => keyOf(word)),
  );
  return {
    findings: [
      ...sayAll(
        hits.filter((hit) => !isFree(hit, free)),
        files,
      ),
      ...allowed.flatMap((one) => allowWrong(one, { hits, inWorldOfStory: isStoryAmong })),
      ...aloud.flatMap(([file, text]) => readAloud(file, text)),
    ],
    words: found.words,
  };
}

function sayAll(hits: readonly Hit[], files: DistanceFiles): readonly Finding[] {
  const places = new Map(
    [...new Set(hits.map(({ file }) => file))].map((file) => [file, openPlaces(files[file] ?? '')]),
  );
  return hits.map((hit) => findingOf(hit, places.get(hit.file) ?? openPlaces('')));
}

/** A word on a trainer's own list cannot be allowed by a pack that came from somewhere else. */
const isFree = ({ meaning, key, shown }: Hit, free: ReadonlySet<string>): boolean =>
  meaning.of !== 'own-word' && (free.has(key) || free.has(keyOf(shown)));

/** An allowed word wants a reason and a use. A world may allow what only some of its stories say. */
function allowWrong(
  { word, reason, file, line, column }: Allowed,
  { hits, inWorldOfStory }: { readonly hits: readonly Hit[]; readonly inWorldOfStory: boolean },
): readonly Finding[] {
  const at = { file, line, column };
  if (reason === '') {
    const what = `"${word}" is allowed without a reason.`;
    const hint = `Write why this real name has to stay: allow: { ${word}: the reason }.`;
    return [{ severity: 'error', code: 'distance-allow-reason', ...at, what, hint }];
  }
  const free = new Set([keyOf(word)]);
  if ((isWorld(file) && inWorldOfStory) || hits.some((hit) => isFree(hit, free))) return [];
  const what = `"${word}" is allowed, and nothing needs it any more.`;
  const hint = 'Take it out, so that the list says what is true.';
  return [{ severity: 'warning', code: 'distance-allow-unused', ...at, what, hint }];
}
