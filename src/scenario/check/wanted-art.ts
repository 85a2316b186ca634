import type { OwnArt, OwnArts, OwnLayer, PictureFile } from '../art/own-art.ts';

/** A picture or sound that a story asks for. */
export type Asked = {
  /** The folder, with what stands around the name in it. */
  readonly from: readonly [before: string, after: string];
  readonly name: string;
  /** Keys that lead to where it is asked for. */
  readonly path: readonly string[];
};

/** Pictures of a pack or its world, as the host lists them. */
const ownFolder = ({ from }: PictureFile): string => `own/${from}/`;

export const personFrom = ['art/faces/', ''] as const;
export const placeFrom = ['art/places/', '/near'] as const;

/** A file of the pack by its name. */
export const askForFile = (picture: PictureFile, path: readonly string[]): Asked => ({
  from: [ownFolder(picture), ''],
  name: picture.file,
  path,
});

/** Where each kind of own art is written, by how its name begins. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'own/cast/': ['cast', '*', 'art'],
  'own/places/': ['places', '*', 'backdrop'],
  'own/world/': ['places', '*', 'backdrop'],
  'own/shown/': ['backdrops', '*'],
  'own/map': ['map', 'picture'],
};

function homeOf(name: string): readonly string[] {
  const [start = '', path = []] =
    Object.entries(homes).find(([begin]) => name.startsWith(begin)) ?? [];
  return path.map((key) => (key === '*' ? name.slice(start.length) : key));
}

/** Files, and pictures of the program, that own art is made from. */
export function askedByOwn(own: OwnArts): readonly Asked[] {
  return Object.entries(own).flatMap(([name, art]) => askedByArt(art, homeOf(name)));
}

function askedByArt(art: OwnArt, path: readonly string[]): readonly Asked[] {
  switch (art.kind) {
    case 'person':
      return [{ from: personFrom, name: art.like, path: [...path, 'like'] }];
    case 'place':
      return Object.entries(art.layers).flatMap(([layer, one]) =>
        askedByLayer(one, [...path, layer]),
      );
    case 'figure':
    case 'picture':
      return [askForFile(art.picture, path)];
    default:
      return art satisfies never;
  }
}

function askedByLayer(layer: OwnLayer, path: readonly string[]): readonly Asked[] {
  if (layer.of === 'picture') return [askForFile(layer.picture, path)];
  return layer.of === 'place' ? [{ from: placeFrom, name: layer.place, path }] : [];
}
