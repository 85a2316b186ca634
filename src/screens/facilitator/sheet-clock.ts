import type { PhaseName } from '../../session/group.ts';
import type { GroupSheet } from '../../session/group-sheet.ts';
import type { Instant } from '../../session/ids.ts';

/** How the room stands against its plan. */
export type SheetClock = {
  /** When the block should end; null until the room leaves the lobby. */
  readonly endsAt: Instant | null;
  /** Whole minutes; negative where the room is early. */
  readonly late: number;
};

const minute = 60_000;

/** `now` by the host's clock. A phase is late once it cannot end any more when it should. */
export function sheetClock(sheet: GroupSheet, phase: PhaseName, now: Instant): SheetClock {
  const { stops, startsAt, enteredAt } = sheet;
  const here = stops.findIndex((stop) => stop.phase === phase);
  if (startsAt === null || here === -1) return { endsAt: null, late: 0 };
  const lasting = stops.map(({ minutes, rest }) => (minutes + (rest?.minutes ?? 0)) * minute);
  const until = (at: number): Instant =>
    startsAt + lasting.slice(0, at + 1).reduce((all, one) => all + one, 0);
  const begun = Math.max(enteredAt ?? startsAt, startsAt);
  const willEnd = Math.max(now, begun + (lasting[here] ?? 0));
  return {
    endsAt: until(stops.length - 1),
    late: Math.round((willEnd - until(here)) / minute),
  };
}
