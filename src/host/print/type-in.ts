import { cuts } from '../../scenario/pack.ts';
import { bad, listOf, oneOf, shape, text, whole } from '../../session/parse/readers.ts';
import { findMistake, nextTyped, type TypedIn, type TypedMistake } from '../../session/typed-in.ts';
import type { Served } from '../serving.ts';

const row = shape({ choice: whole(0, 3), counts: listOf(whole(0, 999), 4) });

const asked = shape({
  code: text(/^[a-z-]{1,60}$/),
  /** The telling that was played. */
  cut: oneOf(cuts),
  teams: listOf(listOf(row, 40), 8),
});

export type TypedAsked = {
  readonly code: string;
  readonly cut: (typeof cuts)[number];
  readonly teams: TypedIn;
};

/** What a console sends of what was played on paper; null where it cannot be understood. */
export function parseTyped(sent: unknown): TypedAsked | null {
  const read = asked(sent);
  return read === bad ? null : read;
}

export type TypedAnswer =
  | { readonly done: true }
  | TypedMistake
  /** The room refuses it, or is no longer in the lobby. */
  | { readonly why: 'refused' };

/** No evening on paper needs more commands. */
const most = 2_000;

/** Leads a group that waits in its lobby through what was typed, to its debrief. A mistake is told before anything is done. */
export async function typeIn(
  { room, scenario: load }: Pick<Served, 'room' | 'scenario'>,
  { cut, teams }: TypedAsked,
): Promise<TypedAnswer> {
  const scenario = await load();
  if (scenario === null || room.group().phase !== 'lobby') return { why: 'refused' };
  const mistake = findMistake(scenario, teams, cut);
  if (mistake) return mistake;
  await room.command({ kind: 'change-settings', settings: { cut, teams: teams.length } });
  for (let sent = 0; sent < most; sent += 1) {
    const command = nextTyped(room.group(), scenario, teams);
    if (command === null) return { done: true };
    if ((await room.command(command)) !== 'done') return { why: 'refused' };
  }
  return { why: 'refused' };
}
