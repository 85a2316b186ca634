import type { Beat } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Settings } from './group.ts';

/** Sets the story's length, where it knows of one and has another. */
export function cutSteps(beat: Beat, cut: Settings['cut']): readonly Step[] {
  const told = Object.hasOwn(beat.variables, 'cut') ? beat.variables['cut'] : undefined;
  const isAnother = typeof told === 'number' && told !== cut;
  return isAnother ? [{ kind: 'set', name: 'cut', value: cut }] : [];
}
