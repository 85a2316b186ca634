import type { Defined, InkFile, Span, Used } from './ink-file.ts';

/** The Ink files of a story, as they were read. */
export type InkFiles = Readonly<Record<string, InkFile>>;

export type InFile<Thing> = Thing & { readonly file: string };

export type StoryNames = {
  readonly all: readonly InFile<Defined>[];
  /** What a name means where it stands; null where nobody gave it. */
  readonly meaningOf: (used: Used) => InFile<Defined> | null;
  /** The name at a place, given or used; null where there is none that is known. */
  readonly at: (file: string, place: number) => InFile<Defined> | null;
  /** Everywhere a name stands, where it is given first. */
  readonly everywhere: (name: Defined) => readonly InFile<Span>[];
};

const isAt = ({ from, to }: Span, place: number): boolean => from <= place && place <= to;

/** Names by what may stand for them: the whole path, a label by its knot alone, an item by its own name. */
function openIndex(all: readonly InFile<Defined>[]) {
  const index = new Map<string, InFile<Defined>>();
  const note = (path: string, name: InFile<Defined>): void => {
    if (!index.has(path)) index.set(path, name);
  };
  for (const name of all) note(name.path, name);
  for (const name of all) {
    const parts = name.path.split('.');
    if (name.kind === 'label' && parts.length === 3) note(`${parts[0]}.${name.name}`, name);
    if (name.kind === 'item') note(name.name, name);
  }
  return index;
}

/** Where Ink looks for a name, the nearest first. */
function* placesFor({ path, knot, stitch }: Used): Generator<string> {
  if (!path.includes('.')) yield `${knot}/${path}`;
  if (stitch !== '') yield `${knot}.${stitch}.${path}`;
  if (knot !== '') yield `${knot}.${path}`;
  yield path;
}

export function gatherNames(files: InkFiles): StoryNames {
  const all = Object.entries(files).flatMap(([file, { defined }]) =>
    defined.map((name) => ({ ...name, file })),
  );
  const index = openIndex(all);
  const meaningOf = (used: Used): InFile<Defined> | null => {
    for (const place of placesFor(used)) {
      const found = index.get(place);
      if (found) return found;
    }
    return null;
  };
  return {
    all,
    meaningOf,
    at: (file, place) => {
      const given = all.find((name) => name.file === file && isAt(name, place));
      if (given) return given;
      const used = files[file]?.used.find((one) => isAt(one, place));
      return used ? meaningOf(used) : null;
    },
    everywhere: (name) => {
      const given = all.filter(({ path }) => path === name.path);
      const used = Object.entries(files).flatMap(([file, ink]) =>
        ink.used
          .filter((one) => meaningOf(one)?.path === name.path)
          .map(({ from, to }) => ({ file, from, to })),
      );
      return [...given.map(({ file, from, to }) => ({ file, from, to })), ...used];
    },
  };
}
