import type { DebriefStep } from '../../scenario/pack.ts';
import { say } from '../parts/say.ts';

const lines: Readonly<Record<DebriefStep, readonly string[]>> = {
  happened: [
    'script.happened.1',
    'script.happened.2',
    'script.happened.3',
    'script.happened.4',
    'script.happened.5',
    'script.happened.6',
  ],
  felt: [
    'script.felt.1',
    'script.felt.2',
    'script.felt.3',
    'script.felt.4',
    'script.felt.5',
    'script.felt.6',
  ],
  why: [
    'script.why.1',
    'script.why.2',
    'script.why.3',
    'script.why.4',
    'script.why.5',
    'script.why.6',
  ],
  'take-home': [
    'script.take-home.1',
    'script.take-home.2',
    'script.take-home.3',
    'script.take-home.4',
    'script.take-home.5',
    'script.take-home.6',
  ],
};

/** What a facilitator may do and say in a step, whatever the story: first as the role, then as oneself. */
export function scriptLines(step: DebriefStep): readonly string[] {
  return lines[step].map((line) => say(line));
}
