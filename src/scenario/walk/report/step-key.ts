import type { Step } from '../../playthrough.ts';

/** One choice of a state, whatever text it has, or one value that is set there; chance before the first line is one. */
export function keyOfStep(step: Step): string {
  if (step.kind === 'choice') return step.nth === 0 ? step.path : `${step.path}~${step.nth}`;
  return step.name === '' ? 'chance' : `set ${step.name} ${step.value}`;
}
