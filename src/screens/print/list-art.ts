/** A file as `art.json` lists it. */
export type ArtFile = { readonly file: string; readonly kind: string; readonly name: string };

export type PersonPieces = {
  readonly name: string;
  readonly poses: readonly string[];
  readonly moods: readonly string[];
  /** What may be held. */
  readonly things: readonly string[];
};

/** All pictures, by what an author writes to have them. */
export type ArtList = {
  readonly people: readonly PersonPieces[];
  readonly places: readonly string[];
  readonly props: readonly string[];
  readonly choices: readonly string[];
  readonly signs: readonly string[];
};

/** Sorts the list of the art folder into what authors can name. */
export function listArt(files: readonly ArtFile[]): ArtList {
  const named = (kind: string): readonly string[] =>
    files.filter((one) => one.kind === kind).map(({ name }) => name);
  const pieces = Map.groupBy(
    files.filter(({ kind }) => kind === 'person'),
    ({ name }) => name,
  );
  return {
    people: [...pieces].map(([name, own]) => piecesOf(name, own)),
    places: named('place'),
    props: named('prop'),
    choices: named('choice'),
    signs: [
      ...named('sign').map((one) => `signs/${one}`),
      ...named('emblem').map((one) => `emblems/${one}`),
    ],
  };
}

function piecesOf(name: string, files: readonly ArtFile[]): PersonPieces {
  const pieces = files.map(({ file }) => file.replace(/^.*\//, '').replace(/\.svg$/, ''));
  const after = (start: string): readonly string[] =>
    pieces.filter((piece) => piece.startsWith(start)).map((piece) => piece.slice(start.length));
  return {
    name,
    poses: pieces.filter((piece) => !/^(head|holds)-|-holding$/.test(piece)),
    moods: after('head-'),
    things: after('holds-'),
  };
}
