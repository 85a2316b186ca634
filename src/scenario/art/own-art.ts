import type { PersonParts } from './person-parts.ts';
import type { Layer, ThingPart, WidePart } from './place-parts.ts';

/** A picture in the folder `art` of a pack, or of its world. */
export type PictureFile = { readonly from: 'pack' | 'world'; readonly file: string };

/** Hundredths of a picture's width and height, from its top left corner. */
export type Spot = readonly [across: number, down: number];

/** Somebody who is drawn as `like`, but for some parts. */
export type OwnPerson = {
  readonly kind: 'person';
  readonly like: string;
  readonly parts: PersonParts;
};

/** Somebody of whom there is one picture. */
export type OwnFigure = {
  readonly kind: 'figure';
  readonly picture: PictureFile;
  /** The top of the head. */
  readonly head: Spot;
  readonly mouth: Spot;
};

export type PlacedThing = {
  readonly thing: ThingPart;
  /** Hundredths, see `thingRange`. */
  readonly at: number;
  readonly down: number;
  readonly size: number;
  readonly flip: boolean;
};

/** What a layer of a place shows: one of a place that is drawn, a picture, or parts from the back to the front. */
export type OwnLayer =
  | { readonly of: 'place'; readonly place: string }
  | { readonly of: 'picture'; readonly picture: PictureFile }
  | {
      readonly of: 'parts';
      readonly wide: WidePart | null;
      readonly things: readonly PlacedThing[];
    };

export type OwnPlace = {
  readonly kind: 'place';
  readonly layers: Readonly<Record<Layer, OwnLayer>>;
  /** Under a roof; null where the place it is like says so. */
  readonly indoors: boolean | null;
};

/** One picture as it is: a map, a choice, a thing. */
export type OwnPicture = { readonly kind: 'picture'; readonly picture: PictureFile };

/** A picture that comes with a pack, and not with the program. */
export type OwnArt = OwnPerson | OwnFigure | OwnPlace | OwnPicture;

/** By the name under which scenes show it. */
export type OwnArts = Readonly<Record<string, OwnArt>>;

/** Takes what was read of some own art, and gives the name under which it is shown. */
export type KeepArt = (name: string, art: OwnArt) => string;

const pictureFile = /\.(?:svg|png|jpe?g|webp)$/i;

/** Whether a name means a file of the pack, and no picture of the program. */
export const isPictureFile = (name: string): boolean => pictureFile.test(name);

/** The file that is meant, with or without its folder. */
export const inArtFolder = (name: string): string => name.replace(/^art\//, '');

/** Every file of a pack or a world that some own art is made from. */
export function filesOf(art: OwnArt): readonly PictureFile[] {
  if (art.kind === 'person') return [];
  if (art.kind !== 'place') return [art.picture];
  return Object.values(art.layers).flatMap((layer) =>
    layer.of === 'picture' ? [layer.picture] : [],
  );
}
