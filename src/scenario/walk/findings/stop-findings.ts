import { plainFault } from '../../ink/plain-fault.ts';
import { inWords } from '../report/in-words.ts';
import type { Looked, Noted } from './noted.ts';

/** Where the story fails, stops short, or never lets anybody go. */
export function findStops({ report, places }: Looked): readonly Noted[] {
  const faults = report.faults.map<Noted>(({ fault, shortest }) => {
    const { what, hint } = plainFault(fault);
    const place = places.ofFault(fault, shortest);
    const said = `The story fails: ${what} Way: ${inWords(shortest)}.`;
    return {
      about: fault,
      finding: { severity: 'error', code: 'walk-fault', ...place, what: said, hint },
    };
  });
  const deadEnds = report.deadEnds.map<Noted>(({ place, shortest }) => ({
    about: place,
    finding: {
      severity: 'warning',
      code: 'walk-dead-end',
      ...places.ofLast(shortest),
      what: `The story stops in "${place}" without an end. Way: ${inWords(shortest)}.`,
      hint: 'Lead on with -> KNOT, or write -> END.',
    },
  }));
  return [...faults, ...deadEnds, ...loops({ report, places })];
}

function loops({ report, places }: Pick<Looked, 'report' | 'places'>): readonly Noted[] {
  return report.loops.map<Noted>(({ places: round, states, shortest }) => ({
    about: round.join(),
    finding: {
      severity: 'error',
      code: 'walk-loop',
      ...places.ofKnot(round[0] ?? ''),
      what:
        states === 1
          ? `Nobody leaves "${round[0]}": every choice leads back to the same question. Way: ${inWords(shortest)}.`
          : `Nobody comes to an end from here: the story goes round ${round.length === 1 ? 'in' : 'between'} ${quoted(round)}, whatever is chosen. Way: ${inWords(shortest)}.`,
      hint: 'Give one choice a way out, or close the loop with a condition.',
    },
  }));
}

const shown = 4;

function quoted(names: readonly string[]): string {
  const some = names.slice(0, shown).map((name) => `"${name}"`);
  return names.length > shown
    ? `${some.join(', ')} and ${names.length - shown} more`
    : some.join(', ');
}
