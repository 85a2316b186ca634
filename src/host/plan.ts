import type { Cut } from '../scenario/pack.ts';
import type { Settings } from '../session/group.ts';
import type { PackCard } from './pack-store.ts';

/** One group of a session that is being made. */
export type GroupPlan = {
  /** On what ground it is drawn: for facilitators only. */
  readonly name: string;
  readonly pack: string;
  /** How long the room is free. */
  readonly minutes: number;
  readonly cut: Cut;
  readonly teams: number;
  readonly inChainOfCommand: boolean;
};

export const mostGroups = 8;

export type Planned = {
  readonly name: string;
  readonly scenario: { readonly name: string; readonly hash: string };
  readonly settings: Omit<GroupPlan, 'name' | 'pack'> & Pick<Settings, 'mixed'>;
};

/** The pack of that name; throws where there is none that plays. */
export function playable(packs: readonly PackCard[], name: string): PackCard {
  const card = packs.find((one) => one.name === name);
  if (!card || card.hash === '') throw new Error(`There is no pack ${name} that can be played.`);
  return card;
}

/** Throws in plain words where a group could not be opened as planned, so that none is. */
export function checkPlan(plans: readonly GroupPlan[], packs: readonly PackCard[]): Planned[] {
  if (plans.length === 0 || plans.length > mostGroups)
    throw new Error(`A session has 1 to ${mostGroups} groups.`);
  if (new Set(plans.map(({ name }) => name)).size < plans.length)
    throw new Error('Two groups have one name.');
  return plans.map(({ name, pack, ...settings }) => {
    const { hash, teams, minutes: cuts } = playable(packs, pack);
    const [least, most] = teams;
    if (settings.teams < least || settings.teams > most)
      throw new Error(`This story is for ${least} to ${most} teams.`);
    if (cuts.length > 0 && !cuts.includes(settings.cut))
      throw new Error(`This story has no length of ${settings.cut} minutes.`);
    return { name, scenario: { name: pack, hash }, settings: { ...settings, mixed: false } };
  });
}
