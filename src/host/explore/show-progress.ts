import type { Terminal } from '../terminal/terminal.ts';
import type { Progress } from './search.ts';
import { count } from './show-findings.ts';

/** Milliseconds between two changes of the line about the work. */
const often = 100;

export function showProgress({ progress }: Pick<Terminal, 'progress'>): (now: Progress) => void {
  let shown = -Infinity;
  return ({ milliseconds, states, steps, choices }) => {
    if (milliseconds - shown < often) return;
    shown = milliseconds;
    const seconds = Math.floor(milliseconds / 1_000);
    const reached = `${choices.reached} of ${count(choices.total, 'choice')}`;
    progress(`${seconds} s  ${reached}, ${count(states, 'situation')}, ${count(steps, 'step')}`);
  };
}
