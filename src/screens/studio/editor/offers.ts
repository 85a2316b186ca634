import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { moods, poses, spots } from '../../../scenario/beat.ts';
import type { Pack } from '../../../scenario/pack.ts';
import { tagManifest } from '../../../scenario/tags.ts';
import type { NameKind } from '../ink/ink-file.ts';
import { nameLetters } from '../ink/ink-words.ts';
import type { StoryNames } from '../ink/story-names.ts';

/** What an author may mean, as it is known now. */
export type KnownWords = {
  readonly names: StoryNames;
  /** As it was when the story last opened; null before it ever did. */
  readonly pack: Pack | null;
  /** Pictures and sounds, such as `art/choices/ask.svg`. */
  readonly media: readonly string[];
  /** Ink files that can be included. */
  readonly files: readonly string[];
};

const plain = (words: readonly string[], type: string): readonly Completion[] =>
  [...new Set(words)].map((label) => ({ label, type }));

const fileNames = ({ media }: KnownWords, folder: string): readonly string[] =>
  media
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length).replace(/\.\w+$/, ''))
    .filter((name) => !name.includes('/'));

const keysOf = (table: object | undefined): readonly string[] => Object.keys(table ?? {});

type Offer = (known: KnownWords) => readonly string[];
const people: Offer = ({ pack }) => keysOf(pack?.cast);
const choicePictures: Offer = (known) => fileNames(known, 'art/choices/');
const sounds: Offer = (known) => fileNames(known, 'sounds/');

/** What may stand first in a tag, by its name, where the pack or the program says so. */
const firstWords: Readonly<Record<string, Offer>> = {
  place: ({ pack }) => keysOf(pack?.places),
  enter: people,
  exit: (known) => [...people(known), 'all'],
  stand: people,
  look: people,
  mood: (known) => [...people(known), ...moods],
  pose: (known) => [...people(known), ...poses],
  hold: people,
  speaker: people,
  role: ({ pack }) => keysOf(pack?.roles),
  term: ({ pack }) => keysOf(pack?.terms),
  ending: ({ pack }) => keysOf(pack?.endings),
  contest: ({ pack }) => keysOf(pack?.contests),
  film: ({ pack }) => keysOf(pack?.films),
  'inject-point': ({ pack }) => keysOf(pack?.injects),
  'say-it-back': ({ names }) =>
    names.all.filter(({ kind }) => kind === 'variable').map(({ name }) => name),
  picture: choicePictures,
  icon: choicePictures,
  prop: (known) => fileNames(known, 'art/props/'),
  ambience: (known) => fileNames(known, 'sounds/ambience/'),
  audio: sounds,
};

/** What may stand after a name. */
const laterWords: Readonly<Record<string, readonly string[]>> = {
  enter: [...spots, ...moods],
  stand: spots,
  look: spots,
  prop: spots,
  mood: moods,
  pose: poses,
};

function wordsOfTag(tag: string, before: string, known: KnownWords): readonly Completion[] {
  const entry = tagManifest.get(tag);
  const name = entry?.aliasOf ?? tag;
  if (/\S\s+$/.test(before)) return plain(laterWords[name] ?? [], 'enum');
  const own = firstWords[name]?.(known) ?? [];
  const words = entry?.values.kind === 'one-of' ? entry.values.words : [];
  return plain([...own, ...words], 'enum');
}

function offersInTag(written: string, known: KnownWords): readonly Completion[] {
  const colon = written.indexOf(':');
  if (colon >= 0) {
    const value = written.slice(colon + 1).replace(/[^\s,]*$/, '');
    return wordsOfTag(written.slice(0, colon).trim().toLowerCase(), value, known);
  }
  return [...tagManifest.values()]
    .filter(({ aliasOf }) => aliasOf === null)
    .map(({ name, says, values }) => ({
      label: name,
      info: says,
      type: 'keyword',
      ...(values.kind === 'none' ? {} : { apply: `${name}: ` }),
    }));
}

const flows: ReadonlySet<NameKind> = new Set(['knot', 'stitch', 'label']);
const typeOf: Readonly<Partial<Record<NameKind, string>>> = {
  knot: 'class',
  stitch: 'class',
  function: 'function',
  external: 'function',
  constant: 'constant',
  item: 'enum',
};

function namesFor({ names }: KnownWords, isFlow: boolean): readonly Completion[] {
  const offered = names.all
    .filter(({ kind }) => kind !== 'temp' && (!isFlow || flows.has(kind)))
    .map(({ path, kind }) => ({ label: path, detail: kind, type: typeOf[kind] ?? 'variable' }));
  return isFlow ? [...offered, ...plain(['END', 'DONE'], 'keyword')] : offered;
}

const isOpen = (before: string): boolean =>
  before.lastIndexOf('{') > before.lastIndexOf('}') || /^\s*(?:~|VAR\b|CONST\b)/.test(before);

function offersFor(before: string, known: KnownWords): readonly Completion[] {
  const tag = /#([^#\]]*)$/.exec(before);
  if (tag) return offersInTag(tag[1] ?? '', known);
  if (/^\s*INCLUDE\s+\S*$/.test(before)) return plain(known.files, 'text');
  if (/(?:->|<-)\s*[^\s]*$/.test(before)) return namesFor(known, true);
  if (isOpen(before)) return namesFor(known, false);
  if (/^\s*\p{Lu}[\p{Lu}\d_]*$/u.test(before))
    return people(known).map((key) => ({
      label: key.toUpperCase(),
      apply: `${key.toUpperCase()}: `,
      type: 'text',
    }));
  return [];
}

const started = new RegExp(`(?:${nameLetters}|[.-])*$`, 'u');

/** What may stand at the cursor, by what stands before it on its line. */
export function offersAt(context: CompletionContext, known: KnownWords): CompletionResult | null {
  const { text, from } = context.state.doc.lineAt(context.pos);
  const before = text.slice(0, context.pos - from);
  const [word = ''] = started.exec(/(?:->|<-)\s*$/.test(before) ? '' : before) ?? [];
  const options = offersFor(before, known);
  if (
    options.length === 0 ||
    (word === '' && !context.explicit && !/(?:[#:>]|<-)\s?$/.test(before))
  )
    return null;
  return { from: context.pos - word.length, options, validFor: started };
}
