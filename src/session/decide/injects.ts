import type { Step } from '../../scenario/playthrough.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import type { Team } from '../group.ts';
import type { Refusal } from '../refusal.ts';
import { releasesTold, unsetReleases } from '../releases.ts';
import { takeAim } from './aim.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** The story lets it in at the team's beat, once; it is set just before the next choice, so that open votes stay. */
export function releaseInject(
  draft: Draft,
  { target, inject, value }: FacilitatorCommandOf<'release-inject'>,
): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  const brought = pinnedScenario(draft)?.pack.injects;
  if (!brought || !Object.hasOwn(brought, inject)) return 'no-such-inject';
  if (releasesTold(team).some((one) => one.inject === inject)) return 'already-so';
  if (!beat.injects.includes(inject)) return 'not-open-yet';
  if (brought[inject]?.values[value] === undefined) return 'no-such-inject';
  const { run, at } = target;
  draft.record({ kind: 'inject-released', team: team.id, release: { inject, value, run, at } });
  return null;
}

export function withholdInject(
  draft: Draft,
  { target, inject }: FacilitatorCommandOf<'withhold-inject'>,
): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const release = unsetReleases(aim.team).find((one) => one.inject === inject);
  if (!release) return 'no-such-inject';
  draft.record({ kind: 'inject-withheld', team: aim.team.id, release });
  return null;
}

/** What was brought in and has still to be set. */
export function injectSteps({ pack }: Scenario, team: Team): readonly Step[] {
  return unsetReleases(team).flatMap(({ inject, value }): readonly Step[] => {
    const brought = Object.hasOwn(pack.injects, inject) ? pack.injects[inject] : undefined;
    const set = brought?.values[value];
    return brought && set !== undefined ? [{ kind: 'set', name: brought.sets, value: set }] : [];
  });
}
