import { pick } from './decide/chance.ts';
import type { Group, Seat } from './group.ts';
import { codePictures, seatColours } from './ids.ts';
import { isStruck } from './struck.ts';

/** Seats a group has room for: one for every plain thing in every colour. */
export const mostSeats = codePictures.length * seatColours.length;

/** Colours are used up in this many at a time, so that a small group has only colours nobody mixes up. */
const coloursAtOnce = 8;

/** A thing in a colour that no seat of the group has, neither of them struck; undefined once all are taken. */
export function freePseudonym(group: Group, draw: () => number): Seat['pseudonym'] | undefined {
  const { struck } = group.settings;
  const taken = new Set([...group.seats.values()].map(({ pseudonym }) => nameOf(pseudonym)));
  const open = seatColours.filter((colour) => !struck?.colours.includes(colour));
  const things = codePictures.filter((thing) => !isStruck(struck, thing));
  for (let first = 0; first < open.length; first += coloursAtOnce) {
    const colours = open.slice(first, first + coloursAtOnce);
    const all = colours.flatMap((colour) => things.map((thing) => ({ thing, colour })));
    const found = pick(
      all.filter((one) => !taken.has(nameOf(one))),
      draw,
    );
    if (found) return found;
  }
  return undefined;
}

/** Whether its thing or its colour was struck. */
export function isStruckName(
  { settings: { struck } }: Pick<Group, 'settings'>,
  { thing, colour }: Seat['pseudonym'],
): boolean {
  return isStruck(struck, thing) || (struck?.colours.some((one) => one === colour) ?? false);
}

function nameOf({ thing, colour }: Seat['pseudonym']): string {
  return `${colour} ${thing}`;
}
