import type { FirstOption } from '../report/first-options.ts';
import { rounded } from '../report/in-words.ts';
import type { Looked, Noted } from './noted.ts';

/** Of the meter's range: more than this lost by one choice is a contest decided too early. */
const fairShare = 1 / 3;
/** Where fewer rooms than this were followed to an end, nothing is said. */
const nearlyAll = 0.99;

/** What a team loses by its first choice alone. */
export function findUnfairStarts({ report, about, places }: Looked): readonly Noted[] {
  const options = report.firstOptions.filter(({ ended }) => ended >= nearlyAll);
  if (options.length < 2 || options.length < report.firstOptions.length) return [];
  return Object.entries(about.pack.meters).flatMap(([key, { name, range }]) => {
    const at = (option: FirstOption): number => option.meters[key] ?? 0;
    const sorted = options.toSorted((one, other) => at(one) - at(other));
    const [low] = sorted;
    const high = sorted.at(-1);
    const [least, most] = range;
    if (!low || !high || at(high) - at(low) <= (most - least) * fairShare) return [];
    return [
      {
        about: key,
        finding: {
          severity: 'warning',
          code: 'walk-first-choice',
          ...places.ofChoice(low.path),
          what: `The first choice alone decides much of "${name}" (${least} to ${most}): teams that take "${low.text}" end at about ${rounded(at(low))}, teams that take "${high.text}" at ${rounded(at(high))}.`,
          hint: 'Let what comes later weigh more, or teams are compared by their first minute.',
        },
      },
    ];
  });
}
