import type { Ballot, Group, Seat } from './group.ts';

/** How many answers a device gives: one for each of its people in turn, or one that they agree on. */
export function answersAwaited({ settings }: Group, { people }: Seat): number {
  return settings.inTurn === true ? people : 1;
}

/** Whether everybody around the device has answered. */
export function hasAnswered(group: Group, seat: Seat, cast: Ballot['cast']): boolean {
  return (cast.get(seat.id)?.length ?? 0) >= answersAwaited(group, seat);
}
