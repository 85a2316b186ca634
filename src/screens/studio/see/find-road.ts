import type { Beat } from '../../../scenario/beat.ts';
import type { Step } from '../../../scenario/playthrough.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

/** How to come to a place in a story. */
export type Road = {
  /** The choices on the way, by their numbers in each beat. */
  readonly choices: readonly number[];
  /** How many lines of the last beat are shown. */
  readonly shown: number;
  /** Whether the place itself is there; else this is the beginning. */
  readonly isThere: boolean;
};

/** Beats that are looked at: enough for the rest of a scene, and quick. */
const most = 300;

/** Where a beat shows one of these, as a number of lines; null where it does not. */
function shownIn({ lines, choices }: Beat, ids: ReadonlySet<string>): number | null {
  const at = lines.findLastIndex(({ id }) => ids.has(id));
  if (at >= 0) return at + 1;
  return choices.some(({ id }) => ids.has(id)) ? lines.length : null;
}

/** The shortest way to a beat that shows a line or a choice of this name. */
export function findRoad(
  { read, name }: Pick<Scenario, 'read' | 'name'>,
  cut: number | null,
  ids: ReadonlySet<string>,
): Road {
  const sets: readonly Step[] = cut === null ? [] : [{ kind: 'set', name: 'cut', value: cut }];
  const waiting: { readonly steps: readonly Step[]; readonly choices: readonly number[] }[] = [
    { steps: sets, choices: [] },
  ];
  const seen = new Set<string>();
  for (let count = 0; count < most; count += 1) {
    const next = waiting.shift();
    if (!next) break;
    const beat = read({ scenario: name, seed: 1, steps: next.steps });
    if (beat.fault !== null) continue;
    const shown = shownIn(beat, ids);
    if (shown !== null) return { choices: next.choices, shown, isThere: true };
    const place = JSON.stringify([beat.path, beat.variables, beat.choices.map(({ id }) => id)]);
    if (seen.has(place)) continue;
    seen.add(place);
    for (const [index, { step }] of beat.choices.entries())
      waiting.push({ steps: [...next.steps, step], choices: [...next.choices, index] });
  }
  return { choices: [], shown: 1, isThere: false };
}
