import type { Replayed } from '../debrief-place.ts';
import type { Group } from '../group.ts';
import { beatAgain, replayedTeam } from '../replayed-team.ts';
import { sinceOf } from './since.ts';
import { teamPanel } from './team-panel.ts';
import type { Ear, TeamPanel } from './telling.ts';

/** A beat that is shown again: as the wall shows it, and how far one can go on or back from it. */
export type ShownReplay = {
  readonly at: Replayed;
  readonly panel: TeamPanel;
  /** Of the beat. */
  readonly lines: number;
  /** Steps after which the run stood somewhere else, in their order. */
  readonly beats: readonly number[];
};

/** Null while nothing is shown again, and where the story reads otherwise today. */
export function shownReplay(group: Group, ear: Ear): ShownReplay | null {
  const at = group.debrief.replay;
  if (at === undefined) return null;
  const team = group.teams.find(({ id }) => id === at.team);
  const run = team?.runs.find(({ id }) => id === at.run);
  const past = replayedTeam(group, at);
  if (team === undefined || run === undefined || past === null) return null;
  const beat = beatAgain({ team, run, at: at.at }, ear.scenario);
  if (beat === null) return null;
  // Nothing runs, waits or is held in what is over.
  const still: Group = { ...group, clocks: [], held: new Set() };
  const panel = teamPanel(still, past, ear);
  return {
    at,
    panel: {
      ...panel,
      telling: { ...panel.telling, whatIf: false },
      ...sinceOf(ear, past, panel.telling.meters),
    },
    lines: beat.lines.length,
    beats: run.marks.flatMap((_, index) => (isBeat(run.steps[index - 1]) ? [index] : [])),
  };
}

/** After a value was set the story stands where it stood. */
const isBeat = (step: { readonly kind: string } | undefined): boolean => step?.kind !== 'set';
