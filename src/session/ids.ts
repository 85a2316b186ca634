declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type GroupId = Branded<'group'>;
export type SeatId = Branded<'seat'>;
/** A run of a team: `r1`, `r2` … in the order they began. */
export type RunId = Branded<'run'>;
/** Made by the device, so that a command sent again is answered again and not done again. */
export type CommandId = Branded<'command'>;

/** Milliseconds since 1970, by the host's clock. */
export type Instant = number;
export type Milliseconds = number;

/** The twelve pictures of the picture code, in the order they stand on a device. */
export const codePictures = [
  'gourd',
  'kite',
  'lamp',
  'boat',
  'kettle',
  'ladder',
  'comb',
  'leaf',
  'basket',
  'drum',
  'pot',
  'wheel',
] as const;
export type CodePicture = (typeof codePictures)[number];

/** A team is known by its emblem: one of the plain things, in their order. */
export type TeamId = CodePicture;
/** Teams a group has at most; the other things stand in for emblems that were struck. */
export const mostTeams = 8;
/** People in a room, whichever way they are counted; a host has places for as many devices. */
export const mostPeople = 3_000;

/** Colours of seats, the most unlike first; with the twelve pictures they name 300 seats. */
export const seatColours = [
  'teal',
  'ochre',
  'brick',
  'leaf',
  'river',
  'rose',
  'cocoa',
  'cream',
  'sky',
  'clay',
  'moss',
  'amber',
  'lilac',
  'mint',
  'coral',
  'navy',
  'olive',
  'peach',
  'sand',
  'wine',
  'jade',
  'lemon',
  'rust',
  'ink',
  'ash',
] as const;
export type SeatColour = (typeof seatColours)[number];
