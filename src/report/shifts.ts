import type { BallotResult, Group } from '../session/group.ts';
import type { Shown } from '../session/view/telling.ts';
import type { Shift } from './debrief-pictures.ts';
import { stopTitle, type Told } from './saying.ts';
import { shownTotals } from './small-numbers.ts';
import type { Turning, Way } from './way.ts';

/** From the private vote to the one after the talk, where the room may see enough of both to compare them. */
export function shifts({ settings }: Pick<Group, 'settings'>, told: Told): readonly Shift[] {
  const together = new Set<string>();
  return told.ways.flatMap((way) =>
    way.turnings.flatMap((turning) => {
      const shift = shiftAt(way, turning, { settings, told });
      if (shift === null || together.has(turning.stop)) return [];
      if (shift.team === null) together.add(turning.stop);
      return [shift];
    }),
  );
}

function shiftAt(
  { team }: Way,
  turning: Turning,
  { settings, told }: Pick<Group, 'settings'> & { readonly told: Told },
): Shift | null {
  const ballot = turning.taken?.ballot ?? null;
  const both = shiftOf(ballot, settings);
  if (both === null) return null;
  const [before, after] = both;
  return {
    team: ballot?.room === true ? null : team.id,
    title: stopTitle(told.scenario, told.say, turning),
    choices: turning.beat.choices.map(({ id, text, picture }, at) => ({
      text: told.say(id, text),
      picture,
      before: before[at] ?? null,
      after: after[at] ?? null,
    })),
  };
}

type Totals = readonly Shown[];

/** What both votes came to, where the room may see something of both. */
export function shiftOf(
  ballot: BallotResult | null,
  settings: Group['settings'],
): readonly [before: Totals, after: Totals] | null {
  // Hands have no private vote beside them, so that the two would not be of the same people.
  if (!ballot?.before || ballot.handsCounted > 0) return null;
  const before = shownTotals(ballot.before, settings);
  const after = shownTotals(ballot, settings);
  const isSeen = (totals: Totals): boolean => totals.some((total) => total !== null);
  return isSeen(before) && isSeen(after) ? [before, after] : null;
}
