import type { Step } from '../../playthrough.ts';

/** A list of steps as a person would say it: `Wait > Ask her`. */
export const inWords = (steps: readonly Step[]): string =>
  steps.length === 0
    ? 'at once'
    : steps
        .map((step) => (step.kind === 'choice' ? step.text : `${step.name} = ${step.value}`))
        .join(' > ');

/** `1 choice`, `2 choices`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** At most one figure after the point. */
export const rounded = (number: number): string => String(Math.round(number * 10) / 10);
