import { itemsFor } from '../../report/kept-round.ts';
import type { Room } from '../../room/room.ts';
import type { RoundPlan } from '../../session/round.ts';
import type { Bank, PackStore } from '../pack-store.ts';

/** The bank, where it holds what is to be asked; throws in plain words, before anything has changed. */
export async function bankFor({ bank }: PackStore, plan: RoundPlan): Promise<Bank> {
  const found = (await bank?.()) ?? null;
  if (found === null) throw new Error('There is no bank of questions beside the stories.');
  const known = itemsFor(plan.of, found.scenario.pack.survey.indicators);
  if (plan.items.length === 0 || !plan.items.every((item) => known.includes(item)))
    throw new Error('These questions are not for these people.');
  return found;
}

/** Makes a round of a session that has just been begun. */
export async function prepareRound(
  room: Pick<Room, 'command'> | undefined,
  { name, hash }: Bank,
  round: RoundPlan,
): Promise<void> {
  await room?.command({ kind: 'choose-scenario', name, hash });
  await room?.command({ kind: 'plan-round', round });
}
