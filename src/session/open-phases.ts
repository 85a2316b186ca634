import type { Scenario } from '../scenario/scenario.ts';
import { phaseNames, type PhaseName, type Settings } from './group.ts';

/** The phases this group goes through, in order; what would be empty is left out. */
export function openPhases(
  scenario: Scenario | null,
  settings: Pick<Settings, 'mixed' | 'round'>,
): readonly PhaseName[] {
  if (settings.round !== undefined) return ['lobby', 'terms', 'rules', 'end'];
  const hasRoles = Object.keys(scenario?.pack.roles ?? {}).length > 0;
  return phaseNames.filter((phase) => {
    if (phase === 'roles' || phase === 'de-roling') return hasRoles;
    return phase !== 'meet' || settings.mixed;
  });
}
