import type { Cue } from './captions.ts';
import type { LanguageTag } from './language.ts';
import type { Pack } from './pack.ts';
import { markTakes } from './room-pace.ts';
import { titleOf } from './title-of.ts';

/** A place in a film where it holds, and what the room is then asked. */
export type PauseMark = {
  /** Milliseconds from the beginning of the film. */
  readonly at: number;
  readonly ask: string;
  /** The id of what it asks. */
  readonly id: string;
};

/** A short film of a pack, as the wall can play it. */
export type Film = {
  readonly title: string;
  /** What can be seen in it, in a sentence, for who cannot see it or where it cannot be played. */
  readonly description: string;
  /** Milliseconds; null where neither its file nor the pack says. */
  readonly length: number | null;
  /** In the order in which they come. */
  readonly pauses: readonly PauseMark[];
  /** Its path in the pack, such as `film/ford.webm`; null where there is none. */
  readonly file: string | null;
  /** A picture that stands for it, by its path in the pack; null where there is none. */
  readonly still: string | null;
  /** What is said in it, in each language that somebody wrote it in. */
  readonly captions: Readonly<Record<LanguageTag, readonly Cue[]>>;
};

/** What lies in a pack's `film` folder, by the name of the film. */
export type FilmFiles = Readonly<
  Record<
    string,
    {
      readonly file?: string;
      readonly still?: string;
      /** Milliseconds, as the file itself says. */
      readonly length?: number;
    }
  >
>;

export type Captions = Readonly<Record<string, Film['captions']>>;

/** The films of a story: those that its pack describes, and those that lie in its folder alone. */
export function filmsOf(
  films: Pack['films'],
  brought: { readonly files: FilmFiles | undefined; readonly captions: Captions | undefined },
): Readonly<Record<string, Film>> {
  const { files = {}, captions = {} } = brought;
  const names = new Set([...Object.keys(films), ...Object.keys(files)]);
  return Object.fromEntries(
    [...names].map((name) => [name, filmOf(name, { films, files, captions })]),
  );
}

type Known = {
  readonly films: Pack['films'];
  readonly files: FilmFiles;
  readonly captions: Captions;
};

function filmOf(name: string, { films, files, captions }: Known): Film {
  const written = own(films, name) ?? { ...plain, title: titleOf(name) };
  const { file = null, still = null, length = written.length } = own(files, name) ?? {};
  const pauses = written.pauses.map(({ at, ask }, index) => ({
    at,
    ask,
    id: `films.${name}.pauses.${index}.ask`,
  }));
  return {
    title: written.title,
    description: written.description,
    length,
    pauses: pauses.toSorted((a, b) => a.at - b.at),
    file,
    still,
    captions: own(captions, name) ?? {},
  };
}

const plain = { description: '', length: null, pauses: [] };

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Seconds that a room gives a film: its length where anybody knows it, and talk at each mark. */
export const filmTakes = ({ length, pauses }: Pick<Film, 'length' | 'pauses'>): number =>
  (length ?? 0) / 1_000 + pauses.length * markTakes;

/** One part of a film, from where it begins to the pause mark that ends it, or to its end. */
export type FilmPart = {
  /** Milliseconds from the beginning of the film; `to` is null where nobody knows its end. */
  readonly from: number;
  readonly to: number | null;
  /** The mark that ends it; null for the last. */
  readonly mark: PauseMark | null;
};

/** The parts of a film in their order: one more than it has pause marks, unless one stands at its very end. */
export function filmParts({
  pauses,
  length,
}: Pick<Film, 'pauses' | 'length'>): readonly FilmPart[] {
  const marked = pauses.map((mark, index) => ({
    from: pauses[index - 1]?.at ?? 0,
    to: mark.at,
    mark,
  }));
  const from = pauses.at(-1)?.at ?? 0;
  const endsThere = length !== null && from >= length && marked.length > 0;
  return endsThere ? marked : [...marked, { from, to: length, mark: null }];
}
