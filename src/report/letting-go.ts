import type { Scenario } from '../scenario/scenario.ts';
import type { BallotResult, Group, Sums } from '../session/group.ts';
import { decided, type Decided } from './releasable.ts';
import { shownPeople } from './small-numbers.ts';
import type { Shown } from '../session/view/telling.ts';

/** Of fewer people nothing leaves, and not how many they are. */
export const fewestPeople = 10;

type Told = Pick<Group, 'teams' | 'gone' | 'offers'>;

/** Null where they are too few for it to leave. */
export function peopleWhoLeave(sums: Sums, { settings }: Pick<Group, 'settings'>): Shown {
  const people = shownPeople(sums, settings);
  return people !== null && people >= fewestPeople ? people : null;
}

/** Decisions with answers of the whole group, but for those whose bands went: both would tell more together. */
export function decidedTogether(
  group: Told,
  scenario: Scenario,
): readonly (Decided & { readonly results: readonly BallotResult[] })[] {
  const { given } = group.offers;
  return decided(group, scenario).flatMap(({ results, ...one }) => {
    const isCounted = results?.every(({ how }) => how !== 'facilitator') === true;
    const isInBands = given.some(({ stop }) => stop === one.stop);
    return results !== null && isCounted && !isInBands ? [{ ...one, results }] : [];
  });
}
