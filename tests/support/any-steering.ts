import { showingSteps, type FacilitatorCommandOf } from '../../src/session/command.ts';
import { anyTarget, type About } from './any-command.ts';

/** Mostly of the part that is shown. */
export function anySteering(about: About): FacilitatorCommandOf<'steer-showing'> {
  const { draw, group } = about;
  const target = anyTarget(about);
  const shown = group.teams.find(({ id }) => id === target.team)?.showing?.part ?? 0;
  const part = draw.often(0.9) ? shown : draw.whole(0, 3);
  return { kind: 'steer-showing', target, part, to: draw.pick(showingSteps) };
}
