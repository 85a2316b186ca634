import type { FacilitatorCommandOf } from '../command.ts';
import type { Group, Settings } from '../group.ts';
import { codePictures, seatColours } from '../ids.ts';
import { freePseudonym, isStruckName } from '../pseudonym.ts';
import type { Refusal } from '../refusal.ts';
import { isStruck, leavesEnough, withSign, type Struck } from '../struck.ts';
import { teamIds } from '../team-ids.ts';
import { drawsFrom } from './chance.ts';
import type { Draft } from './draft.ts';

const nothing: Struck = { things: [], colours: [] };

export function changeSign(
  draft: Draft,
  { kind, sign }: FacilitatorCommandOf<'keep-sign' | 'strike-sign'>,
): Refusal | null {
  const before = draft.group.settings;
  const was = before.struck ?? nothing;
  const struck = withSign(was, sign, kind === 'strike-sign');
  if (JSON.stringify(struck) === JSON.stringify(was)) return 'already-so';
  if (!mayStrike(draft.group, struck)) return 'settings-out-of-range';
  draft.record({ kind: 'settings-changed', settings: withCare(before, struck) });
  dealAnew(draft, before);
  return null;
}

/** Whether every team still has an emblem, and every seat that is here a name. */
function mayStrike({ seats }: Group, struck: Struck): boolean {
  const things = codePictures.filter((thing) => !struck.things.includes(thing));
  const colours = seatColours.filter((colour) => !struck.colours.includes(colour));
  return leavesEnough(struck) && seats.size <= things.length * colours.length;
}

/** Whoever cares wears nothing that is struck; they choose anew. */
function withCare({ care }: Settings, struck: Struck): Partial<Settings> {
  if (care.wears === null || !isStruck(struck, care.wears)) return { struck };
  return { struck, care: { ...care, wears: null } };
}

/** A team whose emblem was struck stays together under another, and a seat whose name was gets a new one. */
function dealAnew(draft: Draft, before: Settings): void {
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
