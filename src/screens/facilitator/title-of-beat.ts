import type { BeatPlace } from '../../session/notebook.ts';
import type { ConsoleTeam } from '../../session/view/console-view.ts';

/** What the decision is called that a beat led to; empty where it is not known. */
export function titleOfBeat(beat: BeatPlace, teams: readonly ConsoleTeam[]): string {
  const team = teams.find((one) => one.team === beat.team);
  const run = team?.runs.find((one) => one.run === beat.run);
  const later = run?.decisions.find(({ at }) => at >= beat.at);
  return later?.title ?? team?.panel?.title ?? '';
}
