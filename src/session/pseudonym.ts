import { pick } from './decide/chance.ts';
import type { Group, Seat } from './group.ts';
import { codePictures, seatColours } from './ids.ts';

/** Seats a group has room for: one for every plain thing in every colour. */
export const mostSeats = codePictures.length * seatColours.length;

/** Colours are used up in this many at a time, so that a small group has only colours nobody mixes up. */
const coloursAtOnce = 8;

/** A thing in a colour that no seat of the group has; undefined once all are taken. */
export function freePseudonym(group: Group, draw: () => number): Seat['pseudonym'] | undefined {
  const taken = new Set([...group.seats.values()].map(({ pseudonym }) => nameOf(pseudonym)));
  for (let first = 0; first < seatColours.length; first += coloursAtOnce) {
    const colours = seatColours.slice(first, first + coloursAtOnce);
    const all = colours.flatMap((colour) => codePictures.map((thing) => ({ thing, colour })));
    const found = pick(
      all.filter((one) => !taken.has(nameOf(one))),
      draw,
    );
    if (found) return found;
  }
  return undefined;
}

function nameOf({ thing, colour }: Seat['pseudonym']): string {
  return `${colour} ${thing}`;
}
