import { wayOf } from '../../report/way.ts';
import { tellingRun } from '../current-beat.ts';
import type { Team } from '../group.ts';
import { shownChoice } from './shown-line.ts';
import type { Ear, ShownMeter, Since } from './telling.ts';

/** What the team on the wall decided last, and what that has moved of the meters that are up; nothing before its first decision. */
export function sinceOf(
  ear: Ear,
  team: Team,
  meters: readonly ShownMeter[],
): { readonly since?: Since } {
  const run = tellingRun(team);
  const last = wayOf(ear.scenario, team, run).findLast(({ taken }) => taken !== null);
  const index = last?.taken?.choice ?? -1;
  const choice = last?.beat.choices[index];
  if (last === undefined || choice === undefined) return {};
  const before = run.marks[last.at]?.meters ?? {};
  const moved = meters.flatMap(({ key, value }) => {
    const by = value - (before[key] ?? value);
    return by === 0 ? [] : [{ key, by }];
  });
  return { since: { choice: shownChoice(ear, choice), index, moved } };
}
