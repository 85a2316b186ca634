import type { Group, Settings } from '../group.ts';
import { codePictures, seatColours } from '../ids.ts';
import { freePseudonym, isStruckName } from '../pseudonym.ts';
import { isStruck, leavesEnough, type Struck } from '../struck.ts';
import { teamIds } from '../team-ids.ts';
import { drawsFrom } from './chance.ts';
import type { Draft } from './draft.ts';

/** Whether every team still has an emblem, and every seat that is here a name. */
export function mayStrike({ seats }: Group, struck: Struck): boolean {
  const things = codePictures.filter((thing) => !struck.things.includes(thing));
  const colours = seatColours.filter((colour) => !struck.colours.includes(colour));
  return leavesEnough(struck) && seats.size <= things.length * colours.length;
}

/** Whoever cares wears nothing that is struck; they choose anew. */
export function withCare({ care }: Settings, change: Partial<Settings>): Partial<Settings> {
  const { wears } = change.care ?? care;
  if (wears === null || !isStruck(change.struck, wears)) return change;
  return { ...change, care: { ...care, ...change.care, wears: null } };
}

/** A team whose emblem was struck stays together under another, and a seat whose name was gets a new one. */
export function dealAnew(draft: Draft, before: Settings): void {
  const now = teamIds(draft.group.settings);
  const gone = teamIds(before).filter((team) => !now.includes(team));
  const fresh = now.filter((team) => !teamIds(before).includes(team));
  for (const [at, team] of gone.entries()) {
    const other = fresh[at];
    if (other === undefined) continue;
    for (const seat of draft.group.seats.values())
      if (seat.team === team) draft.record({ kind: 'seat-moved', seat: seat.id, team: other });
  }
  const draw = drawsFrom(draft.facts.chance);
  for (const { id, pseudonym } of draft.group.seats.values()) {
    const name = isStruckName(draft.group, pseudonym) && freePseudonym(draft.group, draw);
    if (name) draft.record({ kind: 'seat-renamed', seat: id, pseudonym: name });
  }
}
