import { codePictures, seatColours, type CodePicture, type SeatColour } from './ids.ts';

/** Plain things and colours that stand for somebody where the room is: a party, a gang, an armed group. */
export type Struck = {
  readonly things: readonly CodePicture[];
  readonly colours: readonly SeatColour[];
};

/** One of them; a leaf is a thing and a colour too. */
export type StrikeSign = { readonly thing: CodePicture } | { readonly colour: SeatColour };

/** What is struck once this sign is too, or is kept again. */
export function withSign(struck: Struck, sign: StrikeSign, isGone: boolean): Struck {
  return 'thing' in sign
    ? { ...struck, things: turned(struck.things, sign.thing, isGone) }
    : { ...struck, colours: turned(struck.colours, sign.colour, isGone) };
}

function turned<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  if (list.includes(one) === isIn) return list;
  return isIn ? [...list, one] : list.filter((other) => other !== one);
}

/** So many stay at least, so that every team has an emblem and every seat a name. */
const leastThings = 8;
const leastColours = 8;

export function isStruck(struck: Struck | undefined, thing: string): boolean {
  return struck?.things.some((one) => one === thing) ?? false;
}

export function leavesEnough({ things, colours }: Struck): boolean {
  const left = (all: readonly string[], gone: readonly string[]): number =>
    all.filter((one) => !gone.includes(one)).length;
  return left(codePictures, things) >= leastThings && left(seatColours, colours) >= leastColours;
}
