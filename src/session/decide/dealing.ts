import type { Pack } from '../../scenario/pack.ts';
import type { Group, Seat } from '../group.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { castSide, dealable, type OwnSides } from '../own-side.ts';
import { pick, shuffled } from './chance.ts';

/** One in so many cards stays on the side its holder comes from, so that a card tells nobody where that is. */
const uncrossed = 1 / 5;

type Side = ReturnType<typeof castSide>;
const other = (side: Side): Side => (side === 'uniform' ? 'civil' : 'uniform');

/** A seat whose people said where they come from, and the side of the card it is to have. */
type Wish = { readonly seat: Seat; readonly own: Side; card: Side };

export type Dealing = {
  readonly group: Group;
  readonly pack: Pack;
  readonly sides: OwnSides;
  readonly draw: () => number;
};

/** How many in a team hold each role; grows while it is worked out. */
type Held = Map<string, number>;

export function heldIn(group: Group, team: TeamId): Held {
  const held: Held = new Map();
  for (const { role, ...seat } of group.seats.values())
    if (seat.team === team && role !== null) held.set(role, (held.get(role) ?? 0) + 1);
  return held;
}

/** Of these roles one that fewest hold; undefined of none. */
export function leastHeld(
  held: ReadonlyMap<string, number>,
  roles: readonly string[],
  draw: () => number,
): string | undefined {
  const counts = roles.map((role) => held.get(role) ?? 0);
  const least = Math.min(...counts);
  return pick(
    roles.filter((_, index) => counts[index] === least),
    draw,
  );
}

/** The role that each of these seats gets; worked out before any of it is told. */
export function workOut(seats: readonly Seat[], dealing: Dealing): ReadonlyMap<SeatId, string> {
  const teams = Map.groupBy(seats, ({ team }) => team);
  return new Map([...teams].flatMap(([team, some]) => dealTeam(team, some, dealing)));
}

function dealTeam(
  team: TeamId,
  seats: readonly Seat[],
  dealing: Dealing,
): readonly (readonly [SeatId, string])[] {
  const { group, pack, sides, draw } = dealing;
  const roles = dealable(pack);
  const held = heldIn(group, team);
  const asked = shuffled(seats, draw);
  const wishes = asked.flatMap((seat) => wishOf(seat, sides, draw));
  const open = roles.filter((role) => !held.has(role));
  settle(wishes, { open: open.map((role) => castSide(pack, role)), seats: seats.length, draw });
  const others = asked.filter((seat) => !wishes.some((wish) => wish.seat === seat));
  const cards = [...wishes, ...others.map((seat) => ({ seat, card: null }))];
  return cards.flatMap(({ seat, card }) => {
    const fitting = roles.filter((role) => card === null || castSide(pack, role) === card);
    const role = leastHeld(held, fitting, draw);
    if (role === undefined) return [];
    held.set(role, (held.get(role) ?? 0) + 1);
    return [[seat.id, role] as const];
  });
}

function wishOf(seat: Seat, sides: OwnSides, draw: () => number): readonly Wish[] {
  const own = sides.get(seat.id) ?? 'unsaid';
  if (own === 'unsaid') return [];
  return [{ seat, own, card: draw() < uncrossed ? own : other(own) }];
}

type Room = {
  /** The side of each role that nobody in the team holds yet. */
  readonly open: readonly Side[];
  /** How many are dealt to, those included who did not say. */
  readonly seats: number;
  readonly draw: () => number;
};

/** Every role is dealt once before any is shared: where wishes stand against that, chance turns some of them. */
function settle(wishes: readonly Wish[], room: Room): void {
  const wanted = wishes.filter(({ card }) => card === 'uniform').length;
  const possible = Array.from({ length: wishes.length + 1 }, (_, count) => count).filter((count) =>
    isRoomFor(count, wishes.length - count, room),
  );
  const nearest = possible.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  const tooMany: Side = (nearest ?? wanted) < wanted ? 'uniform' : 'civil';
  for (let left = Math.abs(wanted - (nearest ?? wanted)); left > 0; left -= 1)
    turnOne(wishes, tooMany, room.draw);
}

function isRoomFor(uniform: number, civil: number, { open, seats }: Room): boolean {
  const openUniform = open.filter((side) => side === 'uniform').length;
  const openCivil = open.length - openUniform;
  if (seats <= open.length) return uniform <= openUniform && civil <= openCivil;
  const missing = Math.max(0, openUniform - uniform) + Math.max(0, openCivil - civil);
  return missing <= seats - uniform - civil;
}

/** As often somebody who would have stayed on their side as somebody who would have crossed, so that the share holds. */
function turnOne(wishes: readonly Wish[], tooMany: Side, draw: () => number): void {
  const some = wishes.filter(({ card }) => card === tooMany);
  const staying = some.filter(({ own }) => own === tooMany);
  const crossing = some.filter(({ own }) => own !== tooMany);
  const [first, second] = draw() < 0.5 ? [staying, crossing] : [crossing, staying];
  const turned = pick(first.length > 0 ? first : second, draw);
  if (turned) turned.card = other(tooMany);
}
