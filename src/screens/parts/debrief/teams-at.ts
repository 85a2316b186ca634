import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import type { WovenPictures } from './weave-legs.ts';

/** Teams that took this choice of a stop in the run that counts. */
export function teamsAt(
  { walks }: Pick<WovenPictures, 'walks'>,
  stop: PathStop,
  nth: number,
): readonly TeamId[] {
  return walks.flatMap(({ team, ghost, steps }) =>
    !ghost && steps.some((step) => step.stop === stop.path && step.choice === nth) ? [team] : [],
  );
}
